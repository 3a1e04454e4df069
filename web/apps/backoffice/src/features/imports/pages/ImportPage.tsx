import { ApiError, type Import, type RejectedLine } from "@emporium/api";
import { Loading, ProblemNotice } from "@emporium/app";
import { formatInstant } from "@emporium/i18n";
import { ColumnHeader, LiveRegion, Notice, ProgressBar } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "react-router";
import { DataTable } from "@/parts/DataTable";
import { NotFoundPage } from "@/parts/NotFoundPage";
import { Page } from "@/parts/Page";
import { usePaging } from "@/parts/paging";
import { ImportStatus } from "../components/ImportStatus";
import { isRunning, statusText, useImport, useRejectedLines } from "../imports";
import styles from "../imports.module.css";

export default function ImportPage() {
  const { t } = useLingui();
  const { importId = "" } = useParams();
  const { data: shown, error, refetch } = useImport(importId);
  if (error instanceof ApiError && [400, 404].includes(error.problem.status)) {
    return <NotFoundPage />;
  }
  return (
    <Page
      title={shown ? t`Import of ${formatInstant(shown.receivedAt)}` : t`Import`}
      parent={{ label: t`Imports`, path: "/imports" }}
      status={shown && <ImportStatus status={shown.status} />}
    >
      {error && <ProblemNotice error={error} retry={refetch} />}
      {!shown && !error && <Loading className={styles.numbers} />}
      {shown && <Report report={shown} />}
    </Page>
  );
}

function Report({ report }: { report: Import }) {
  const { t } = useLingui();
  const handled = report.lines - report.pending;
  return (
    <>
      <LiveRegion>{statusText(report.status)}</LiveRegion>
      {isRunning(report) && (
        <ProgressBar
          label={t`${handled} of ${report.lines} lines`}
          value={report.status === "RUNNING" ? handled : undefined}
          max={report.lines}
        />
      )}
      {report.status === "BROKEN" && (
        <Notice tone="error" title={t`The file did not arrive completely`}>
          <Trans>Nothing of it was imported. Please send it again.</Trans>
        </Notice>
      )}
      <dl className={styles.numbers}>
        {(
          [
            [t`Lines`, report.lines],
            [t`Created`, report.created],
            [t`Updated`, report.updated],
            [t`Unchanged`, report.unchanged],
            [t`Rejected`, report.rejected],
          ] as const
        ).map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {report.rejected > 0 && <RejectedLines report={report} />}
    </>
  );
}

function RejectedLines({ report }: { report: Import }) {
  const { t } = useLingui();
  const lines = useRejectedLines(report.importId, report.rejected, usePaging().after);
  return (
    <>
      <h2 className={styles.heading}>
        <Trans>Rejected lines</Trans>
      </h2>
      <DataTable
        caption={t`Rejected lines`}
        list={lines}
        head={[
          <ColumnHeader key="line">{t`Line`}</ColumnHeader>,
          <ColumnHeader key="errors">{t`What has to be corrected`}</ColumnHeader>,
        ]}
        empty={null}
      >
        {(rejected: RejectedLine) => (
          <tr key={rejected.line}>
            <th scope="row">{rejected.line}</th>
            <td>
              <ul className={styles.errors}>
                {rejected.errors.map(({ pointer, detail }) => (
                  <li key={`${pointer} ${detail}`}>
                    <span className={styles.pointer}>{pointer}</span>{" "}
                    <span lang="en">{detail}</span>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        )}
      </DataTable>
    </>
  );
}
