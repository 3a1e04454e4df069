import { ApiError, type Order } from "@emporium/api";
import { Loading, ProblemNotice } from "@emporium/app";
import { formatInstant, formatMoney } from "@emporium/i18n";
import { Badge, Button, ButtonLink, EmptyState, SoftText, TextLink } from "@emporium/ui";
import { Package } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { Page } from "@/parts/Page";
import { SignInNeeded } from "@/parts/SignInNeeded";
import { Thumbnail } from "@/parts/Thumbnail";
import { stateText, useOrders } from "../orders";
import styles from "../orders.module.css";
import { isPaid } from "../payment";

const SHOWN_PICTURES = 4;

export default function OrdersPage() {
  const { t } = useLingui();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useOrders();
  if (error instanceof ApiError && error.isSignedOut) {
    return (
      <Page title={t`Your orders`}>
        <SignInNeeded>
          <Trans>Sign in to see what you ordered.</Trans>
        </SignInNeeded>
      </Page>
    );
  }
  const orders = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t`Your orders`}>
      {isPending && <Loading className={styles.skeleton} />}
      {error && <ProblemNotice error={error} retry={refetch} />}
      {data && orders.length === 0 && (
        <EmptyState
          icon={Package}
          title={t`You have not ordered anything yet`}
          actions={
            <ButtonLink variant="primary" link={<Link to="/" />}>
              <Trans>Start shopping</Trans>
            </ButtonLink>
          }
        >
          <Trans>Your orders, their delivery and their receipts will be here.</Trans>
        </EmptyState>
      )}
      <ul className={styles.list}>
        {orders.map((order) => (
          <OrderCard key={order.orderId} order={order} />
        ))}
      </ul>
      {hasNextPage && (
        <Button pending={isFetchingNextPage && t`Loading`} onClick={() => fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </Page>
  );
}

function OrderCard({ order }: { order: Order }) {
  const address = `/orders/${order.orderId}`;
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <div>
          <h2 className={styles.number}>
            <Link to={address}>{order.number}</Link>
          </h2>
          <SoftText>{formatInstant(order.placedAt)}</SoftText>
        </div>
        <StateBadge order={order} />
        <strong>{formatMoney(order.price.payable)}</strong>
      </div>
      <p className={styles.items}>
        {order.items.slice(0, SHOWN_PICTURES).map((line) => (
          <Thumbnail key={line.orderLineId} src={line.picture} />
        ))}
        <span>{order.items.map((line) => `${line.quantity} × ${line.title}`).join(", ")}</span>
      </p>
      <p className={styles.actions}>
        <TextLink link={<Link to={address} />}>
          <Trans>View order</Trans>
        </TextLink>
        {isPaid(order) && (
          <TextLink link={<Link to={`${address}/receipt`} />}>
            <Trans>Receipt</Trans>
          </TextLink>
        )}
      </p>
    </li>
  );
}

const TONES = {
  PLACED: "warning",
  CONFIRMED: "accent",
  COMPLETED: "accent",
  CANCELLED: "neutral",
} as const;

function StateBadge({ order }: { order: Order }) {
  return <Badge tone={TONES[order.status]}>{stateText(order)}</Badge>;
}
