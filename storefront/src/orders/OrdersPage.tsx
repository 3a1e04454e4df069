import { Link } from "react-router";
import { ApiError } from "../api/client";
import { signInAddress } from "../session/session";
import { formatMoney } from "../ui/money";
import { Page, ProblemNotice, Spinner } from "../ui/parts";
import { formatInstant } from "../ui/time";
import { STATUS, useOrders } from "./orders";

export function OrdersPage() {
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useOrders();
  if (error instanceof ApiError && error.problem.status === 401) {
    return (
      <Page title="Your orders" narrow>
        <p>Please sign in to see what you ordered.</p>
        <a className="button primary" href={signInAddress("/orders")}>
          Sign in
        </a>
      </Page>
    );
  }
  const orders = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title="Your orders">
      {isPending && <Spinner />}
      {error && <ProblemNotice error={error} retry={refetch} />}
      {data && orders.length === 0 && <p>You have not ordered anything yet.</p>}
      <ul className="order-list">
        {orders.map((order) => (
          <li key={order.orderId}>
            <Link to={`/orders/${order.orderId}`} className="card order-card">
              <span>
                <strong>{order.number}</strong>
                <span className="fine">{formatInstant(order.placedAt)}</span>
              </span>
              <span className="fine">
                {order.items.map((line) => `${line.quantity} × ${line.title}`).join(", ")}
              </span>
              <span className={`status ${order.status.toLowerCase()}`}>
                {STATUS[order.status]}
              </span>
              <strong>{formatMoney(order.price.payable)}</strong>
            </Link>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <button className="button more" disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show more
        </button>
      )}
    </Page>
  );
}
