import { type Order, orderApi, type Parcel, unwrap } from "@emporium/api";
import { t } from "@lingui/core/macro";
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

export function useOrders() {
  return useInfiniteQuery({
    queryKey: ["orders"],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(orderApi.GET("/api/orders", { params: { query: { size: 20, after } } })),
    getNextPageParam: (page) => page.next,
  });
}

/** The cart hears of a confirmed order by itself, a moment before this page or after. */
const CART_FOLLOWS_WITHIN_MS = [0, 1_000, 3_000, 8_000];

/** An order as it is, and as it changes while somebody looks. */
export function useLiveOrder(orderId: string) {
  const queries = useQueryClient();
  const order = useQuery({
    queryKey: ["order", orderId],
    queryFn: () => unwrap(orderApi.GET("/api/orders/{orderId}", { params: { path: { orderId } } })),
    // For those whose stream is refused because they watch too many orders at once.
    refetchInterval: (query) => (query.state.data?.status === "PLACED" ? 15_000 : false),
  });
  const found = order.isSuccess;
  useEffect(() => {
    if (!found) {
      return;
    }
    const stream = new EventSource(`/api/orders/${orderId}/events`);
    stream.addEventListener("order", (event) => {
      const now = JSON.parse((event as MessageEvent<string>).data) as Order;
      queries.setQueryData(["order", orderId], now);
      if (now.status === "CONFIRMED" && now.parcels.length === 0) {
        for (const pause of CART_FOLLOWS_WITHIN_MS) {
          setTimeout(() => queries.invalidateQueries({ queryKey: ["cart"] }), pause);
        }
      }
    });
    return () => stream.close();
  }, [found, orderId, queries]);
  return order;
}

export function statusText(status: Order["status"]): string {
  switch (status) {
    case "PLACED":
      return t`Waiting for payment`;
    case "CONFIRMED":
      return t`Confirmed`;
    case "COMPLETED":
      return t`Delivered`;
    case "CANCELLED":
      return t`Cancelled`;
  }
}

/** Where an order stands, its parcels included. */
export function stateText({ status, fulfilment }: Pick<Order, "status" | "fulfilment">): string {
  if (status !== "CONFIRMED") {
    return statusText(status);
  }
  switch (fulfilment) {
    case "PARTLY_SHIPPED":
      return t`Partly shipped`;
    case "SHIPPED":
      return t`Shipped`;
    default:
      return statusText(status);
  }
}

export function parcelText(status: Parcel["status"]): string {
  switch (status) {
    case "PACKED":
      return t`Packed`;
    case "SHIPPED":
      return t`On its way`;
    case "DELIVERED":
      return t`Delivered`;
  }
}

/** What a carrier says of a parcel. Words this page does not know get a general one. */
export function scanText(status: string): string {
  switch (status) {
    case "ACCEPTED":
      return t`Accepted by the carrier`;
    case "IN_TRANSIT":
      return t`In transit`;
    case "OUT_FOR_DELIVERY":
      return t`Out for delivery`;
    case "DELIVERY_FAILED":
      return t`Delivery attempt failed`;
    case "DELIVERED":
      return t`Delivered`;
    default:
      return t`Seen by the carrier`;
  }
}
