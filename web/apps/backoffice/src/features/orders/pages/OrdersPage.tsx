import type { QueuedOrder } from "@emporium/api";
import { formatMoney } from "@emporium/i18n";
import { ColumnHeader, EmptyState, NumberCell } from "@emporium/ui";
import { SearchX } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { NameCell, TimeCell } from "@/parts/cells";
import { DataTable } from "@/parts/DataTable";
import { ChoiceFilter, DayFilter, Filters, WordFilter } from "@/parts/Filters";
import { Page } from "@/parts/Page";
import { useFilters, usePaging } from "@/parts/paging";
import { useSort } from "@/parts/sort";
import { FulfilmentBadge, PaymentBadge, StatusBadge } from "../components/badges";
import {
  FULFILMENTS,
  fulfilmentText,
  PAYMENT_STATUSES,
  paymentText,
  STATUSES,
  statusText,
  useOrders,
} from "../orders";

export default function OrdersPage() {
  const { t } = useLingui();
  const orders = useOrders(useFilters().of, usePaging().after);
  return (
    <Page title={t`Orders`}>
      <Filters>
        <WordFilter name="number" label={t`Order number or its beginning`} />
        <ChoiceFilter
          name="status"
          label={t`Status`}
          choices={STATUSES.map((value) => ({ value, label: statusText(value) }))}
        />
        <ChoiceFilter
          name="payment"
          label={t`Payment`}
          choices={PAYMENT_STATUSES.map((value) => ({ value, label: paymentText(value) }))}
        />
        <ChoiceFilter
          name="delivery"
          label={t`Delivery`}
          choices={FULFILMENTS.map((value) => ({ value, label: fulfilmentText(value) }))}
        />
        <DayFilter name="from" label={t`Placed from`} />
        <DayFilter name="until" label={t`Placed until`} />
      </Filters>
      <DataTable
        caption={t`Orders`}
        list={orders}
        head={[
          <ColumnHeader key="number">{t`Number`}</ColumnHeader>,
          <ColumnHeader
            key="placed"
            sort={useSort({ name: "oldest", initially: "descending" })}
          >{t`Placed`}</ColumnHeader>,
          <ColumnHeader key="customer">{t`Customer`}</ColumnHeader>,
          <ColumnHeader key="status">{t`Status`}</ColumnHeader>,
          <ColumnHeader key="payment">{t`Payment`}</ColumnHeader>,
          <ColumnHeader key="delivery">{t`Delivery`}</ColumnHeader>,
          <ColumnHeader key="units" align="end">{t`Units`}</ColumnHeader>,
          <ColumnHeader key="total" align="end">{t`Total`}</ColumnHeader>,
        ]}
        empty={
          <EmptyState icon={SearchX} title={t`No orders here`}>
            <Trans>No order fits these filters.</Trans>
          </EmptyState>
        }
      >
        {(order: QueuedOrder) => (
          <tr key={order.orderId}>
            <NameCell>
              <Link to={`/orders/${order.orderId}`}>{order.number}</Link>
            </NameCell>
            <TimeCell at={order.placedAt} />
            <td>{order.customerName ?? t`(erased)`}</td>
            <td>
              <StatusBadge status={order.status} />
            </td>
            <td>
              <PaymentBadge status={order.paymentStatus} />
            </td>
            <td>
              {(order.status === "CONFIRMED" || order.status === "COMPLETED") && (
                <FulfilmentBadge fulfilment={order.fulfilment} />
              )}
            </td>
            <NumberCell>{order.itemCount}</NumberCell>
            <NumberCell>{formatMoney(order.payable)}</NumberCell>
          </tr>
        )}
      </DataTable>
    </Page>
  );
}
