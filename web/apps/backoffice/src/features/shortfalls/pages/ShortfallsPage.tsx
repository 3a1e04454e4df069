import { catalogApi, unwrap } from "@emporium/api";
import { ColumnHeader, EmptyState, NumberCell } from "@emporium/ui";
import { PackageCheck } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { NameCell, TimeCell } from "@/parts/cells";
import { DataTable } from "@/parts/DataTable";
import { Page } from "@/parts/Page";
import { usePermission } from "@/parts/staff";

export default function ShortfallsPage() {
  const { t } = useLingui();
  const seesOrders = usePermission("orders.read");
  const shortfalls = useQuery({
    queryKey: ["shortfalls"],
    queryFn: () => unwrap(catalogApi.GET("/api/backoffice/stock/shortfalls")),
  });
  return (
    <Page title={t`Shortfalls`}>
      <p>
        <Trans>Units of confirmed orders that were not in stock, the newest first.</Trans>
      </p>
      <DataTable
        caption={t`Shortfalls`}
        list={shortfalls}
        head={[
          <ColumnHeader key="detected">{t`Detected`}</ColumnHeader>,
          <ColumnHeader key="variant">{t`Variant`}</ColumnHeader>,
          <ColumnHeader key="units" align="end">{t`Missing units`}</ColumnHeader>,
          <ColumnHeader key="order">{t`Order`}</ColumnHeader>,
        ]}
        empty={
          <EmptyState icon={PackageCheck} title={t`Nothing is missing`}>
            <Trans>Every confirmed order could be filled from stock.</Trans>
          </EmptyState>
        }
      >
        {(each) => (
          <tr key={`${each.orderId} ${each.variantId}`}>
            <TimeCell at={each.detectedAt} />
            <NameCell>
              <code>{each.variantId}</code>
            </NameCell>
            <NumberCell>{each.units}</NumberCell>
            <td>
              {seesOrders ? (
                <Link to={`/orders/${each.orderId}`}>{t`Show order`}</Link>
              ) : (
                <code>{each.orderId}</code>
              )}
            </td>
          </tr>
        )}
      </DataTable>
    </Page>
  );
}
