import type { Import } from "@emporium/api";
import { formatInstant } from "@emporium/i18n";
import { ColumnHeader, EmptyState, NumberCell } from "@emporium/ui";
import { Upload } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { NameCell } from "@/parts/cells";
import { DataTable } from "@/parts/DataTable";
import { Page } from "@/parts/Page";
import { usePaging } from "@/parts/paging";
import { ImportStatus } from "../components/ImportStatus";
import { UploadForm } from "../components/UploadForm";
import { useImports } from "../imports";

export default function ImportsPage() {
  const { t } = useLingui();
  const imports = useImports(usePaging().after);
  return (
    <Page title={t`Imports`}>
      <UploadForm />
      <DataTable
        caption={t`Imports`}
        list={imports}
        head={[
          <ColumnHeader key="received">{t`Received`}</ColumnHeader>,
          <ColumnHeader key="status">{t`Status`}</ColumnHeader>,
          <ColumnHeader key="lines" align="end">{t`Lines`}</ColumnHeader>,
          <ColumnHeader key="created" align="end">{t`Created`}</ColumnHeader>,
          <ColumnHeader key="updated" align="end">{t`Updated`}</ColumnHeader>,
          <ColumnHeader key="unchanged" align="end">{t`Unchanged`}</ColumnHeader>,
          <ColumnHeader key="rejected" align="end">{t`Rejected`}</ColumnHeader>,
        ]}
        empty={
          <EmptyState icon={Upload} title={t`Nothing imported yet`}>
            <Trans>Send a file above. Products that exist already are found by their SKUs.</Trans>
          </EmptyState>
        }
      >
        {(each: Import) => (
          <tr key={each.importId}>
            <NameCell>
              <Link to={`/imports/${each.importId}`}>{formatInstant(each.receivedAt)}</Link>
            </NameCell>
            <td>
              <ImportStatus status={each.status} />
            </td>
            <NumberCell>{each.lines}</NumberCell>
            <NumberCell>{each.created}</NumberCell>
            <NumberCell>{each.updated}</NumberCell>
            <NumberCell>{each.unchanged}</NumberCell>
            <NumberCell>{each.rejected}</NumberCell>
          </tr>
        )}
      </DataTable>
    </Page>
  );
}
