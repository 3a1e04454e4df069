import { type Order, orderApi, unwrap } from "@emporium/api";
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
      if (now.status === "CONFIRMED") {
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
    case "CANCELLED":
      return t`Cancelled`;
  }
}
