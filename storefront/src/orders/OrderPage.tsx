import { useEffect } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import { ApiError, type Order } from "../api/client";
import { NotFoundPage } from "../home/NotFoundPage";
import { signInAddress } from "../session/session";
import { formatMoney } from "../ui/money";
import { Page, Picture, ProblemNotice, Spinner } from "../ui/parts";
import { formatInstant, STATUS, useLiveOrder } from "./orders";

export function OrderPage() {
  const { orderId = "" } = useParams();
  const [parameters, setParameters] = useSearchParams();
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
  if (error instanceof ApiError && error.problem.status < 500) {
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
      <StatusNotice order={order} leaving={justPlaced} />
      <div className="with-summary">
        <div>
          <ul className="cart-lines">
            {order.items.map((line) => (
              <li className="cart-line" key={line.productId}>
                <Picture src={line.picture} alt="" />
                <div className="cart-line-text">
                  <span className="product-title">{line.title}</span>
                  <span className="fine">
                    {line.quantity} × {formatMoney(line.unitPrice)}
                  </span>
                </div>
                <span className="line-total">{formatMoney(line.lineTotal)}</span>
              </li>
            ))}
          </ul>
          <h2>What happened</h2>
          <ol className="timeline">
            {order.timeline.map((milestone) => (
              <li key={milestone.at}>
                <strong>{milestone.status === "AWAITING_PAYMENT" ? "Placed" : STATUS[milestone.status]}</strong>
                <span className="fine">{formatInstant(milestone.at)}</span>
              </li>
            ))}
          </ol>
        </div>
        <aside className="card summary">
          <dl>
            <div>
              <dt>Subtotal</dt>
              <dd>{formatMoney(order.subtotal)}</dd>
            </div>
            <div>
              <dt>Shipping</dt>
              <dd>{order.shipping.amount === 0 ? "Free" : formatMoney(order.shipping)}</dd>
            </div>
            <div className="total">
              <dt>Total</dt>
              <dd>{formatMoney(order.total)}</dd>
            </div>
            <div className="fine">
              <dt>including VAT</dt>
              <dd>{formatMoney(order.tax)}</dd>
            </div>
          </dl>
          <h3>It goes to</h3>
          <address>
            {[
              order.shipTo.recipient,
              order.shipTo.line1,
              order.shipTo.line2,
              `${order.shipTo.postalCode} ${order.shipTo.city}`,
              order.shipTo.country,
            ]
              .filter(Boolean)
              .map((row) => (
                <span key={row}>{row}</span>
              ))}
          </address>
        </aside>
      </div>
    </Page>
  );
}

function StatusNotice({ order, leaving }: { order: Order; leaving: boolean }) {
  switch (order.status) {
    case "CONFIRMED":
      return (
        <div className="notice success" role="status">
          <strong>Confirmed</strong>
          <p>Thank you. Your payment is here and we are packing. A confirmation is in your mail.</p>
        </div>
      );
    case "CANCELLED":
      return (
        <div className="notice error" role="status">
          <strong>Cancelled</strong>
          <p>
            {order.payment.failureReason === "NOT_PAID_IN_TIME"
              ? "The order was not paid in time."
              : "The payment did not go through."}{" "}
            {order.payment.status === "REFUNDED"
              ? "Your money is on its way back. "
              : "You have not been charged. "}
            Your <Link to="/cart">cart</Link> still holds what you wanted.
          </p>
        </div>
      );
    case "AWAITING_PAYMENT":
      return (
        <div className="notice" role="status">
          <strong>Waiting for payment</strong>
          {leaving || !order.payment.actionUrl ? (
            <p>One moment, we are getting the payment page ready.</p>
          ) : (
            <p>
              We keep your things until {formatInstant(order.payBy)}. Paid already? This page changes
              by itself when your bank has answered.
            </p>
          )}
          {order.payment.actionUrl && (
            <a className="button primary" href={order.payment.actionUrl}>
              Pay {formatMoney(order.total)}
            </a>
          )}
        </div>
      );
  }
}
