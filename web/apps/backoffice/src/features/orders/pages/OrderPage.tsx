import { ApiError, type BackofficeOrder, type Order } from "@emporium/api";
import {
  Loading,
  OptionTexts,
  PriceBreakdown,
  ProblemNotice,
  shippingName,
  usePaymentMethodLabel,
} from "@emporium/app";
import { countryName, formatInstant, formatMoney, languageName } from "@emporium/i18n";
import { Card, ColumnHeader, NumberCell, SoftText, Steps, Table, TextLink } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useParams } from "react-router";
import { Facts } from "@/parts/Facts";
import { NotFoundPage } from "@/parts/NotFoundPage";
import { Page } from "@/parts/Page";
import { usePermission } from "@/parts/staff";
import { Thumbnail } from "@/parts/Thumbnail";
import { PaymentBadge, StatusBadge } from "../components/badges";
import { Parcels } from "../components/Parcels";
import { EraseContact } from "../components/EraseContact";
import { cancellationText, statusText, useOrder } from "../orders";
import styles from "../orders.module.css";

export default function OrderPage() {
  const { t } = useLingui();
  const { orderId = "" } = useParams();
  const { data, error, refetch } = useOrder(orderId);
  if (error instanceof ApiError && [400, 404].includes(error.problem.status)) {
    return <NotFoundPage />;
  }
  return (
    <Page
      title={data ? t`Order ${data.order.number}` : t`Order`}
      parent={{ label: t`Orders`, path: "/orders" }}
      status={
        data && (
          <>
            <StatusBadge status={data.order.status} />
            <PaymentBadge status={data.order.payment.status} />
          </>
        )
      }
    >
      {error && <ProblemNotice error={error} retry={refetch} />}
      {!data && !error && <Loading className={styles.skeleton} />}
      {data && (
        <div className={styles.columns}>
          <div className={styles.column}>
            <Lines order={data.order} />
            <Parcels shown={data} />
            <Timeline order={data.order} />
          </div>
          <div className={styles.column}>
            <Card title={t`Amounts`}>
              <PriceBreakdown price={data.order.price} />
              {data.order.payment.refunded && (
                <p>
                  <Trans>Refunded: {formatMoney(data.order.payment.refunded)}</Trans>
                </p>
              )}
            </Card>
            <Customer shown={data} />
            <Delivery order={data.order} />
          </div>
        </div>
      )}
    </Page>
  );
}

function Lines({ order }: { order: Order }) {
  const { t } = useLingui();
  const seesProducts = usePermission("catalog.write");
  return (
    <Table
      caption={t`Items`}
      head={
        <>
          <ColumnHeader>{t`Product`}</ColumnHeader>
          <ColumnHeader>{t`SKU`}</ColumnHeader>
          <ColumnHeader align="end">{t`Quantity`}</ColumnHeader>
          <ColumnHeader align="end">{t`Unit price`}</ColumnHeader>
          <ColumnHeader align="end">{t`Total`}</ColumnHeader>
        </>
      }
    >
      {order.items.map((item) => (
        <tr key={item.orderLineId}>
          <th scope="row">
            <span className={styles.product}>
              <Thumbnail src={item.picture} />
              <span>
                {seesProducts ? (
                  <Link to={`/products/${item.productId}`}>{item.title}</Link>
                ) : (
                  item.title
                )}
                <span className={styles.options}>
                  <OptionTexts options={item.options} />
                </span>
              </span>
            </span>
          </th>
          <td className={styles.sku}>{item.sku}</td>
          <NumberCell>{item.quantity}</NumberCell>
          <NumberCell>{formatMoney(item.unitPrice)}</NumberCell>
          <NumberCell>{formatMoney(item.total)}</NumberCell>
        </tr>
      ))}
    </Table>
  );
}

function Timeline({ order }: { order: Order }) {
  const { t } = useLingui();
  return (
    <Card title={t`History`}>
      <Steps
        label={t`History`}
        direction="column"
        stateLabels={{ done: t`done`, current: t`in progress`, upcoming: t`to come` }}
        steps={order.timeline.map(({ status, at }) => ({
          label: status === "PLACED" ? t`Placed` : statusText(status),
          detail: (
            <>
              {formatInstant(at)}
              {status === "CANCELLED" && <p>{cancellationText(order.cancellationReason)}</p>}
            </>
          ),
          state: "done",
        }))}
      />
      {order.status === "PLACED" && (
        <p>
          <Trans>It is cancelled unless it is paid by {formatInstant(order.paymentDueAt)}.</Trans>
        </p>
      )}
    </Card>
  );
}

function Customer({ shown }: { shown: BackofficeOrder }) {
  const { t } = useLingui();
  const { order, customer, contact } = shown;
  const seesDeliveries = usePermission("deliveries.read");
  const mayErase = usePermission("contacts.erase");
  return (
    <Card
      title={t`Customer`}
      action={
        <TextLink link={<Link to={`/orders?customer=${customer.customerId}`} />}>
          <Trans>All orders</Trans>
        </TextLink>
      }
    >
      {contact ? (
        <Facts
          facts={[
            [t`Name`, contact.name],
            [
              t`E-mail`,
              <a key="email" href={`mailto:${contact.email}`}>
                {contact.email}
              </a>,
            ],
            [t`Phone`, contact.phone],
            [t`Customer`, customer.kind === "GUEST" ? t`Guest` : t`With an account`],
            [t`Language`, languageName(shown.locale)],
          ]}
        />
      ) : (
        <SoftText>
          <Trans>Names and addresses of this order have been erased.</Trans>
        </SoftText>
      )}
      <div className={styles.actions}>
        {contact && seesDeliveries && (
          <TextLink
            link={<Link to={`/deliveries?recipient=${encodeURIComponent(contact.email)}`} />}
          >
            <Trans>Mail deliveries</Trans>
          </TextLink>
        )}
        {contact && mayErase && <EraseContact order={order} />}
      </div>
    </Card>
  );
}

function Delivery({ order }: { order: Order }) {
  const { t } = useLingui();
  const methodLabel = usePaymentMethodLabel();
  return (
    <Card title={t`Delivery and payment`}>
      <Facts
        facts={[
          [t`Shipping address`, address(order.shippingAddress)],
          [t`Billing address`, address(order.billingAddress)],
          [t`Delivery method`, shippingName(order.shippingOption)],
          [t`Payment method`, methodLabel(order.paymentMethod)],
          [t`Failure`, order.payment.failureReason],
        ]}
      />
    </Card>
  );
}

function address(of: Order["shippingAddress"]) {
  if (!of) {
    return undefined;
  }
  const rows = [
    of.recipient,
    of.line1,
    of.line2,
    `${of.postalCode} ${of.city}`,
    of.region,
    countryName(of.country),
  ];
  return <span className={styles.address}>{rows.filter(Boolean).join("\n")}</span>;
}
