import type { Order } from "@emporium/api";
import { ProblemNotice, usePaymentMethodLabel } from "@emporium/app";
import { formatInstant, formatMoney } from "@emporium/i18n";
import { Button, ButtonLink, Notice, TextLink } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { stateText } from "../orders";
import {
  cancellationText,
  failureText,
  moneyOfCancelled,
  usePayment,
  useTryAgain,
} from "../payment";

/** How the order stands, and what the customer can do. Announced when it changes. */
export function PaymentState({ order, leaving }: { order: Order; leaving: boolean }) {
  const { t } = useLingui();
  switch (order.status) {
    case "COMPLETED":
      return (
        <Notice live tone="success" title={t`Delivered`}>
          <Trans>Everything has arrived. We hope you enjoy it.</Trans>
        </Notice>
      );
    case "CONFIRMED":
      return order.fulfilment === "PARTLY_SHIPPED" || order.fulfilment === "SHIPPED" ? (
        <Notice live tone="success" title={stateText(order)}>
          <Trans>Your order is on its way. Below you see where it is.</Trans>
        </Notice>
      ) : (
        <Notice live tone="success" title={t`Confirmed`}>
          <Trans>Thank you, we are packing your order. A confirmation is in your inbox.</Trans>
        </Notice>
      );
    case "CANCELLED":
      return (
        <Notice live tone="warning" title={t`Cancelled`}>
          <p>{cancellationText(order.cancellationReason)}</p>
          <p>{moneyOfCancelled(order)}</p>
          {order.cancellationReason === "NOT_PAID_IN_TIME" && (
            <p>
              <Trans>
                Your items are still in your <TextLink link={<Link to="/cart" />}>cart</TextLink>.
              </Trans>
            </p>
          )}
        </Notice>
      );
    case "PLACED":
      return <OpenPayment order={order} leaving={leaving} />;
  }
}

function OpenPayment({ order, leaving }: { order: Order; leaving: boolean }) {
  const { t } = useLingui();
  const { status, actionUrl, failureReason } = order.payment;
  const dueAt = formatInstant(order.paymentDueAt);
  if (status === "AUTHORIZED" || status === "CAPTURED") {
    return (
      <Notice live tone="success" title={t`Payment received`}>
        <Trans>Please wait, we are confirming your order.</Trans>
      </Notice>
    );
  }
  if (status === "FAILED") {
    return (
      <Notice live tone="error" title={t`Not paid yet`} action={<TryAgain order={order} />}>
        {failureText(failureReason)} <Trans>Please pay by {dueAt}.</Trans>
      </Notice>
    );
  }
  return (
    <Notice
      live
      title={t`Waiting for payment`}
      action={
        actionUrl && (
          <ButtonLink variant="primary" link={<a href={actionUrl} />}>
            <Trans>Pay {formatMoney(order.price.payable)}</Trans>
          </ButtonLink>
        )
      }
    >
      {leaving || !actionUrl ? (
        <Trans>Please wait, the payment page is being prepared.</Trans>
      ) : (
        <Trans>
          Please pay by {dueAt}. If you have paid, this page updates as soon as your bank confirms
          the payment.
        </Trans>
      )}
    </Notice>
  );
}

function TryAgain({ order }: { order: Order }) {
  const { t } = useLingui();
  const { data: payment } = usePayment(order.orderId);
  const label = usePaymentMethodLabel();
  const again = useTryAgain(order.orderId);
  const methods = payment?.retryMethods ?? [];
  return (
    <>
      {methods.map((method) => (
        <Button
          key={method}
          variant="primary"
          pending={(again.isPending || again.isSuccess) && t`Opening the payment page`}
          onClick={() => again.mutate(method)}
        >
          {methods.length > 1 ? t`Try again with ${label(method)}` : t`Try again`}
        </Button>
      ))}
      {payment && methods.length === 0 && (
        <p>
          <Trans>You cannot try again yet. This page updates when you can.</Trans>
        </p>
      )}
      {again.isError && <ProblemNotice error={again.error} />}
    </>
  );
}
