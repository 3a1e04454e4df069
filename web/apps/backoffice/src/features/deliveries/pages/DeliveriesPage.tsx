import type { Delivery } from "@emporium/api";
import { Badge, ColumnHeader, EmptyState, NumberCell } from "@emporium/ui";
import { Search, SearchX } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { NameCell, TimeCell } from "@/parts/cells";
import { DataTable } from "@/parts/DataTable";
import { Filters, WordFilter } from "@/parts/Filters";
import { Page } from "@/parts/Page";
import { useFilters } from "@/parts/paging";
import { usePermission } from "@/parts/staff";
import { statusText, templateText, useDeliveries } from "../deliveries";

const TONES = { PENDING: "info", SENT: "accent", GIVEN_UP: "danger" } as const;

export default function DeliveriesPage() {
  const { t } = useLingui();
  const recipient = useFilters().of("recipient");
  return (
    <Page title={t`Mail deliveries`}>
      <Filters>
        <WordFilter name="recipient" type="email" label={t`E-mail address of the recipient`} />
      </Filters>
      {recipient === "" ? (
        <EmptyState icon={Search} title={t`Whose mail are you looking for?`}>
          <Trans>Enter the address that the messages went to.</Trans>
        </EmptyState>
      ) : (
        <Deliveries recipient={recipient} />
      )}
    </Page>
  );
}

function Deliveries({ recipient }: { recipient: string }) {
  const { t } = useLingui();
  const deliveries = useDeliveries(recipient);
  const seesOrders = usePermission("orders.read");
  return (
    <DataTable
      caption={t`Messages to ${recipient}`}
      list={deliveries}
      head={[
        <ColumnHeader key="created">{t`Created`}</ColumnHeader>,
        <ColumnHeader key="template">{t`Message`}</ColumnHeader>,
        <ColumnHeader key="status">{t`Status`}</ColumnHeader>,
        <ColumnHeader key="attempts" align="end">{t`Attempts`}</ColumnHeader>,
        <ColumnHeader key="sent">{t`Sent`}</ColumnHeader>,
        <ColumnHeader key="order">{t`Order`}</ColumnHeader>,
      ]}
      empty={
        <EmptyState icon={SearchX} title={t`No messages to this address`}>
          <Trans>Check the spelling. Old messages are deleted after a while.</Trans>
        </EmptyState>
      }
    >
      {(each: Delivery) => (
        <tr key={each.messageId}>
          <TimeCell at={each.createdAt} />
          <NameCell>{templateText(each.template)}</NameCell>
          <td>
            <Badge tone={TONES[each.status]}>{statusText(each.status)}</Badge>
          </td>
          <NumberCell>{each.attempts}</NumberCell>
          <TimeCell at={each.sentAt} />
          <td>
            {each.orderId &&
              (seesOrders ? (
                <Link to={`/orders/${each.orderId}`}>{t`Show order`}</Link>
              ) : (
                each.orderId
              ))}
          </td>
        </tr>
      )}
    </DataTable>
  );
}
