import type { DeadLetter, ServiceName } from "@emporium/api";
import { ProblemNotice } from "@emporium/app";
import { Button, ColumnHeader, EmptyState, Notice } from "@emporium/ui";
import { CircleCheck, RotateCcw } from "@emporium/ui/icons";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useSearchParams } from "react-router";
import { NameCell, TimeCell } from "@/parts/cells";
import { DataTable } from "@/parts/DataTable";
import { EachResult } from "@/parts/EachResult";
import { Page } from "@/parts/Page";
import { usePaging } from "@/parts/paging";
import { SelectAll, SelectionBar, SelectRow, useEach, useSelection } from "@/parts/selection";
import { serviceNamed } from "@/parts/services";
import { ReplayState } from "../components/ReplayState";
import { ServiceChoice } from "../components/ServiceChoice";
import {
  eventName,
  isOpen,
  replay,
  useDeadLetters,
  useForgetDeadLetters,
  useReplayAll,
} from "../deadLetters";
import styles from "../deadletters.module.css";

export default function DeadLettersPage() {
  const { t } = useLingui();
  const [parameters] = useSearchParams();
  const service = serviceNamed(parameters.get("service") ?? "");
  return (
    <Page title={t`Dead letters`}>
      <p>
        <Trans>Events that a service could not handle. Replay them once the cause is gone.</Trans>
      </p>
      <ServiceChoice chosen={service} />
      <DeadLettersOf key={service} service={service} />
    </Page>
  );
}

function DeadLettersOf({ service }: { service: ServiceName }) {
  const { t } = useLingui();
  const deadLetters = useDeadLetters(service, usePaging().after);
  const shown = deadLetters.data?.items ?? [];
  const selection = useSelection(shown.filter(isOpen).map(({ id }) => id));
  const forget = useForgetDeadLetters();
  const replaySelected = useEach(
    (id) => replay(service, id),
    () => {
      selection.clear();
      return forget();
    },
  );
  return (
    <>
      <ReplayAll service={service} />
      <EachResult of={replaySelected} />
      <SelectionBar selection={selection}>
        <Button
          size="sm"
          icon={RotateCcw}
          pending={replaySelected.isPending && t`Replaying`}
          onClick={() => replaySelected.mutate(selection.ids)}
        >
          <Trans>Replay selected</Trans>
        </Button>
      </SelectionBar>
      <DataTable
        caption={t`Dead letters of ${service}`}
        list={deadLetters}
        head={[
          <SelectAll key="select" selection={selection} />,
          <ColumnHeader key="event">{t`Event`}</ColumnHeader>,
          <ColumnHeader key="failure">{t`Failure`}</ColumnHeader>,
          <ColumnHeader key="at">{t`Since`}</ColumnHeader>,
          <ColumnHeader key="state">{t`Status`}</ColumnHeader>,
        ]}
        empty={
          <EmptyState icon={CircleCheck} title={t`No dead letters`}>
            <Trans>{service} has handled every event it received.</Trans>
          </EmptyState>
        }
      >
        {(each: DeadLetter) => (
          <tr key={each.id}>
            {isOpen(each) ? (
              <SelectRow selection={selection} id={each.id} name={each.id} />
            ) : (
              <td />
            )}
            <NameCell>
              <Link to={`/dead-letters/${service}?id=${encodeURIComponent(each.id)}`}>
                {eventName(each)}
              </Link>
            </NameCell>
            <td className={styles.failure}>
              <code>{each.failure}</code>
            </td>
            <TimeCell at={each.deadLetteredAt} />
            <td>
              <ReplayState deadLetter={each} />
            </td>
          </tr>
        )}
      </DataTable>
    </>
  );
}

function ReplayAll({ service }: { service: ServiceName }) {
  const { t } = useLingui();
  const { data: shown } = useDeadLetters(service, undefined);
  const replayAll = useReplayAll(service);
  const { data: summary } = replayAll;
  return (
    <>
      {shown?.items.some(isOpen) && (
        <div>
          <Button
            icon={RotateCcw}
            pending={replayAll.isPending && t`Replaying`}
            onClick={() => replayAll.mutate()}
          >
            <Trans>Replay all of {service}</Trans>
          </Button>
        </div>
      )}
      {replayAll.isError && <ProblemNotice error={replayAll.error} />}
      {summary && (
        <Notice
          live
          tone={summary.remaining > 0 ? "warning" : "success"}
          title={plural(summary.replayed, { one: "# event replayed", other: "# events replayed" })}
        >
          {summary.remaining > 0 &&
            plural(summary.remaining, {
              one: "# event could not be handled again.",
              other: "# events could not be handled again.",
            })}
        </Notice>
      )}
    </>
  );
}
