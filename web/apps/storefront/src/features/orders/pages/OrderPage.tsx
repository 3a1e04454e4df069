import { type Address, ApiError, type Order } from "@emporium/api";
import {
  Loading,
  OptionTexts,
  PageHeading,
  PriceBreakdown,
  ProblemNotice,
  shippingName,
  usePaymentMethodLabel,
} from "@emporium/app";
import { countryName, formatInstant, formatMoney } from "@emporium/i18n";
import { Breadcrumbs, ButtonLink, Notice, SoftText, Steps } from "@emporium/ui";
import { ReceiptText } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import { Link, useLocation, useParams, useSearchParams } from "react-router";
import { NotFoundPage } from "@/parts/NotFoundPage";
import { Page } from "@/parts/Page";
import { SignInNeeded } from "@/parts/SignInNeeded";
import { Thumbnail } from "@/parts/Thumbnail";
import { Parcels } from "../components/Parcels";
import { PaymentState } from "../components/PaymentState";
import { statusText, useLiveOrder } from "../orders";
import styles from "../orders.module.css";
import { isPaid } from "../payment";

export default function OrderPage() {
  const { t } = useLingui();
  const { orderId = "" } = useParams();
  const [parameters, setParameters] = useSearchParams();
  const { state } = useLocation();
  const { data: order, error, refetch } = useLiveOrder(orderId);
  const justPlaced = parameters.has("pay");
  const payAt = order?.payment.actionUrl;

  useEffect(() => {
    // Straight from checkout to the payment page; who comes back later decides by themselves.
    if (justPlaced && payAt) {
      setParameters({}, { replace: true });
      window.location.assign(payAt);
    }
  }, [justPlaced, payAt, setParameters]);

  if (error instanceof ApiError && error.isSignedOut) {
    return (
      <Page title={t`Your order`}>
        <SignInNeeded>
          <Trans>Sign in to see your order.</Trans>
        </SignInNeeded>
      </Page>
    );
  }
  if (error instanceof ApiError && error.isRefusal) {
    return <NotFoundPage />;
  }
  if (!order) {
    return (
      <Page title={t`Your order`}>
        {error ? (
          <ProblemNotice error={error} retry={refetch} />
        ) : (
          <Loading className={styles.skeleton} />
        )}
      </Page>
    );
  }
  const title = t`Order ${order.number}`;
  return (
    <Page title={title} heading={null}>
      <Breadcrumbs
        label={t`Breadcrumb`}
        items={[
          { label: t`Your orders`, link: <Link to="/orders" /> },
          { label: order.number, link: <Link to={`/orders/${order.orderId}`} /> },
        ]}
      />
      <PageHeading>{title}</PageHeading>
      {state?.alreadyOrdered && (
        <Notice live title={t`You have already placed this order`}>
          <Trans>It was not placed a second time.</Trans>
        </Notice>
      )}
      <PaymentState order={order} leaving={justPlaced} />
      <div className={styles.columns}>
        <div>
          <Parcels order={order} />
          <section aria-labelledby="items">
            <h2 id="items" className={styles.heading}>
              <Trans>What you ordered</Trans>
            </h2>
            <ul className={styles.lines}>
              {order.items.map((item) => (
                <li key={item.orderLineId} className={styles.line}>
                  <Thumbnail src={item.picture} />
                  <div>
                    <p className={styles.title}>{item.title}</p>
                    <SoftText>
                      <OptionTexts options={item.options} />
                    </SoftText>
                    <SoftText>
                      {item.quantity} × {formatMoney(item.unitPrice)}
                    </SoftText>
                  </div>
                  <span className={styles.amount}>{formatMoney(item.total)}</span>
                </li>
              ))}
            </ul>
            <h2 className={styles.heading}>
              <Trans>Order history</Trans>
            </h2>
            <Steps
              label={t`Order history`}
              direction="column"
              stateLabels={{ done: t`done`, current: t`in progress`, upcoming: t`to come` }}
              steps={order.timeline.map((milestone) => ({
                label: milestone.status === "PLACED" ? t`Placed` : statusText(milestone.status),
                detail: formatInstant(milestone.at),
                state: "done",
              }))}
            />
          </section>
        </div>
        <Details order={order} />
      </div>
    </Page>
  );
}

function Details({ order }: { order: Order }) {
  const { t } = useLingui();
  const methodLabel = usePaymentMethodLabel();
  return (
    <aside className={styles.summary} aria-label={t`Summary`}>
      <PriceBreakdown price={order.price} />
      {order.payment.refunded && (
        <p>
          <Trans>Refunded: {formatMoney(order.payment.refunded)}</Trans>
        </p>
      )}
      {isPaid(order) && (
        <ButtonLink wide icon={ReceiptText} link={<Link to={`/orders/${order.orderId}/receipt`} />}>
          <Trans>Receipt</Trans>
        </ButtonLink>
      )}
      <dl className={styles.facts}>
        <AddressBlock title={t`Shipping address`} address={order.shippingAddress} />
        {!sameAddress(order.shippingAddress, order.billingAddress) && (
          <AddressBlock title={t`Billing address`} address={order.billingAddress} />
        )}
        <div>
          <dt>
            <Trans>Delivery method</Trans>
          </dt>
          <dd>{shippingName(order.shippingOption)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Payment method</Trans>
          </dt>
          <dd>{methodLabel(order.paymentMethod)}</dd>
        </div>
      </dl>
    </aside>
  );
}

function AddressBlock({ title, address }: { title: string; address?: Address }) {
  if (!address) {
    return null;
  }
  const rows = [
    address.recipient,
    address.line1,
    address.line2,
    `${address.postalCode} ${address.city}`,
    address.region,
    countryName(address.country),
  ].filter(Boolean);
  return (
    <div>
      <dt>{title}</dt>
      <dd className={styles.address}>{rows.join("\n")}</dd>
    </div>
  );
}

function sameAddress(one?: Address, other?: Address) {
  return JSON.stringify(one) === JSON.stringify(other);
}
