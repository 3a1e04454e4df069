import { type AuditEntry, SERVICES } from "@emporium/api";
import { ColumnHeader, EmptyState, VisuallyHidden } from "@emporium/ui";
import { History } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { NameCell, TimeCell } from "@/parts/cells";
import { DataTable } from "@/parts/DataTable";
import { ChoiceFilter, Filters, WordFilter } from "@/parts/Filters";
import { Page } from "@/parts/Page";
import { useFilters, usePaging } from "@/parts/paging";
import { serviceNamed } from "@/parts/services";
import { changesOf, useAuditEntries } from "../audit";
import styles from "../audit.module.css";

export default function AuditPage() {
  const { t } = useLingui();
  const { of } = useFilters();
  const service = serviceNamed(of("service"));
  const entries = useAuditEntries(service, {
    entityId: of("entity") || undefined,
    actorId: of("actor") || undefined,
    after: usePaging().after,
  });
  return (
    <Page title={t`Changes`}>
      <p>
        <Trans>Who changed what, the newest first. Each service keeps its own list.</Trans>
      </p>
      <Filters>
        <ChoiceFilter
          name="service"
          label={t`Service`}
          initial={SERVICES[0]}
          choices={SERVICES.map((name) => ({ value: name, label: name }))}
        />
        <WordFilter name="entity" label={t`Id of what was changed`} />
        <WordFilter name="actor" label={t`Id of who changed it`} />
      </Filters>
      <DataTable
        caption={t`Changes in ${service}`}
        list={entries}
        head={[
          <ColumnHeader key="at">{t`Changed`}</ColumnHeader>,
          <ColumnHeader key="action">{t`Change`}</ColumnHeader>,
          <ColumnHeader key="entity">{t`What`}</ColumnHeader>,
          <ColumnHeader key="values">{t`Values`}</ColumnHeader>,
          <ColumnHeader key="actor">{t`By`}</ColumnHeader>,
        ]}
        empty={
          <EmptyState icon={History} title={t`No changes`}>
            <Trans>Nothing in {service} was changed that fits.</Trans>
          </EmptyState>
        }
      >
        {(entry: AuditEntry) => (
          <tr key={entry.entryId}>
            <TimeCell at={entry.recordedAt} />
            <NameCell>
              <code>{entry.action}</code>
            </NameCell>
            <td className={styles.id}>
              {entry.entityType}
              <br />
              <Link to={only(service, "entity", entry.entityId)}>
                <code>{entry.entityId}</code>
              </Link>
            </td>
            <td>
              <Values entry={entry} />
            </td>
            <td className={styles.id}>
              <Link to={only(service, "actor", entry.actor.id)}>
                <code>{entry.actor.id}</code>
              </Link>
            </td>
          </tr>
        )}
      </DataTable>
    </Page>
  );
}

const only = (service: string, filter: string, id: string) => ({
  search: new URLSearchParams({ service, [filter]: id }).toString(),
});

function Values({ entry }: { entry: AuditEntry }) {
  return (
    <ul className={styles.changes}>
      {changesOf(entry).map(({ name, before, after }) => (
        <li key={name}>
          <span className={styles.name}>{name}:</span> {before && <del>{before}</del>}{" "}
          {before && after && <span aria-hidden="true">→</span>}
          {before && after && (
            <VisuallyHidden>
              <Trans>became</Trans>
            </VisuallyHidden>
          )}{" "}
          {after && <ins>{after}</ins>}
        </li>
      ))}
    </ul>
  );
}
