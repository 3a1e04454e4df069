import { useEffect } from "react";
import { Link, useLocation, useParams, useSearchParams } from "react-router";
import { type Address, ApiError, type Order } from "../api/client";
import { countryName, shippingName, useCheckoutOptions } from "../checkout/checkout";
import { NotFoundPage } from "../home/NotFoundPage";
import { signInAddress } from "../session/session";
import { formatMoney } from "../ui/money";
import { OptionTexts, Page, Picture, ProblemNotice, Spinner } from "../ui/parts";
import { PriceSummary } from "../ui/PriceSummary";
import { formatInstant } from "../ui/time";
import { STATUS, useLiveOrder } from "./orders";
import {
  cancellationText,
  failureText,
  isPaid,
  moneyOfCancelled,
  usePayment,
  useTryAgain,
} from "./payment";

export function OrderPage() {
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

  if (error instanceof ApiError && error.problem.status === 401) {
    return (
      <Page title="Your order" narrow>
        <p>Please sign in to see your order.</p>
        <a className="button primary" href={signInAddress(`/orders/${orderId}`)}>
          Sign in
        </a>
      </Page>
    );
  }
  if (error instanceof ApiError && [400, 403, 404].includes(error.problem.status)) {
    return <NotFoundPage />;
  }
  if (!order) {
    return (
      <Page title="Your order">
        {error ? <ProblemNotice error={error} retry={refetch} /> : <Spinner />}
      </Page>
    );
  }
  return (
    <Page title={`Order ${order.number}`}>
      {state?.alreadyOrdered && (
        <p className="notice" role="status">
          You have already placed this order. It was not placed a second time.
        </p>
      )}
      <StatusNotice order={order} leaving={justPlaced} />
      <div className="with-summary">
        <div>
          <ul className="cart-lines">
            {order.items.map((item) => (
              <li className="cart-line" key={item.orderLineId}>
                <Picture src={item.picture} alt="" />
                <div className="cart-line-text">
                  <span className="product-title">{item.title}</span>
                  <OptionTexts options={item.options} />
                  <span className="fine">
                    {item.quantity} × {formatMoney(item.unitPrice)}
                  </span>
                </div>
                <span className="line-total">{formatMoney(item.total)}</span>
              </li>
            ))}
          </ul>
          <h2>Order history</h2>
          <ol className="timeline">
            {order.timeline.map((milestone) => (
              <li key={milestone.at}>
                <strong>{milestone.status === "PLACED" ? "Placed" : STATUS[milestone.status]}</strong>
                <span className="fine">{formatInstant(milestone.at)}</span>
              </li>
            ))}
          </ol>
        </div>
        <aside className="card summary">
          <PriceSummary price={order.price} />
          {order.payment.refunded && (
            <dl>
              <div>
                <dt>Refunded</dt>
                <dd>{formatMoney(order.payment.refunded)}</dd>
              </div>
            </dl>
          )}
          <AddressBlock title="Shipping address" address={order.shippingAddress} />
          {!sameAddress(order.shippingAddress, order.billingAddress) && (
            <AddressBlock title="Billing address" address={order.billingAddress} />
          )}
          <h3>Delivery method</h3>
          <p>{shippingName(order.shippingOption)}</p>
          <h3>Payment method</h3>
          <p>
            <MethodLabel id={order.paymentMethod} />
          </p>
          {isPaid(order) && <Link to={`/orders/${order.orderId}/receipt`}>Receipt</Link>}
        </aside>
      </div>
    </Page>
  );
}

function AddressBlock({ title, address }: { title: string; address?: Address }) {
  if (!address) {
    return null;
  }
  return (
    <>
      <h3>{title}</h3>
      <address>
        {[
          address.recipient,
          address.line1,
          address.line2,
          `${address.postalCode} ${address.city}`,
          address.region,
          countryName(address.country),
        ]
          .filter(Boolean)
          .map((row) => (
            <span key={row}>{row}</span>
          ))}
      </address>
    </>
  );
}

function sameAddress(one?: Address, other?: Address) {
  return JSON.stringify(one) === JSON.stringify(other);
}

function MethodLabel({ id }: { id: string }) {
  const { data: options } = useCheckoutOptions();
  return options?.paymentMethods.find((method) => method.id === id)?.label ?? id;
}

function StatusNotice({ order, leaving }: { order: Order; leaving: boolean }) {
  switch (order.status) {
    case "CONFIRMED":
      return (
        <div className="notice success" role="status">
          <strong>Confirmed</strong>
          <p>Thank you, we are packing your order. A confirmation is in your inbox.</p>
        </div>
      );
    case "CANCELLED":
      return (
        <div className="notice error" role="status">
          <strong>Cancelled</strong>
          <p>{cancellationText(order.cancellationReason)}</p>
          <p>{moneyOfCancelled(order)}</p>
          {order.cancellationReason === "NOT_PAID_IN_TIME" && (
            <p>
              Your items are still in your <Link to="/cart">cart</Link>.
            </p>
          )}
        </div>
      );
    case "PLACED":
      return <OpenPayment order={order} leaving={leaving} />;
  }
}

function OpenPayment({ order, leaving }: { order: Order; leaving: boolean }) {
  const { status, actionUrl, failureReason } = order.payment;
  if (status === "AUTHORIZED" || status === "CAPTURED") {
    return (
      <div className="notice success" role="status">
        <strong>Payment received</strong>
        <p>Please wait, we are confirming your order.</p>
      </div>
    );
  }
  if (status === "FAILED") {
    return (
      <div className="notice error" role="status">
        <strong>Not paid yet</strong>
        <p>
          {failureText(failureReason)} Please pay by {formatInstant(order.paymentDueAt)}.
        </p>
        <TryAgain order={order} />
      </div>
    );
  }
  return (
    <div className="notice" role="status">
      <strong>Waiting for payment</strong>
      {leaving || !actionUrl ? (
        <p>Please wait, the payment page is being prepared.</p>
      ) : (
        <p>
          Please pay by {formatInstant(order.paymentDueAt)}. If you have paid, this page updates as
          soon as your bank confirms the payment.
        </p>
      )}
      {actionUrl && (
        <a className="button primary" href={actionUrl}>
          Pay {formatMoney(order.price.payable)}
        </a>
      )}
    </div>
  );
}

function TryAgain({ order }: { order: Order }) {
  const { data: payment } = usePayment(order.orderId);
  const again = useTryAgain(order.orderId);
  const methods = payment?.retryMethods ?? [];
  return (
    <>
      <div className="retry-methods">
        {methods.map((method) => (
          <button
            key={method}
            className="button primary"
            disabled={again.isPending || again.isSuccess}
            onClick={() => again.mutate(method)}
          >
            Try again
            {methods.length > 1 && (
              <>
                {" with "}
                <MethodLabel id={method} />
              </>
            )}
          </button>
        ))}
      </div>
      {payment && methods.length === 0 && (
        <p>You cannot try again yet. This page updates when you can.</p>
      )}
      {again.isError && <ProblemNotice error={again.error} />}
    </>
  );
}
