import { type Order, orderApi, unwrap } from "@emporium/api";
import { t } from "@lingui/core/macro";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { endOf, startOf } from "@/parts/days";
import { orderNumber } from "@/parts/orderNumber";

export const STATUSES = ["PLACED", "CONFIRMED", "CANCELLED"] as const;
export const PAYMENT_STATUSES = [
  "PENDING",
  "ACTION_REQUIRED",
  "FAILED",
  "AUTHORIZED",
  "CAPTURED",
  "CANCELLED",
  "REFUNDED",
  "REFUND_FAILED",
] as const;

type Status = Order["status"];
type PaymentStatus = Order["payment"]["status"];

/**
 * A page of the queue.
 *
 * @param of a filter as it stands in the address, "" if not set
 */
export function useOrders(of: (name: string) => string, after: string | undefined) {
  const query = {
    size: 50,
    after,
    number: orderNumber(of("number")),
    status: known(STATUSES, of("status")),
    paymentStatus: known(PAYMENT_STATUSES, of("payment")),
    customerId: of("customer") || undefined,
    placedFrom: startOf(of("from")),
    placedUntil: endOf(of("until")),
    sort: of("sort") === "oldest" ? ("OLDEST" as const) : ("NEWEST" as const),
  };
  return useQuery({
    queryKey: ["orders", query],
    queryFn: () => unwrap(orderApi.GET("/api/backoffice/orders", { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

/** An address may have been typed. */
function known<T extends string>(values: readonly T[], value: string): T | undefined {
  return values.find((each) => each === value);
}

export function useOrder(orderId: string) {
  return useQuery({
    queryKey: ["order", orderId],
    queryFn: () =>
      unwrap(orderApi.GET("/api/backoffice/orders/{orderId}", { params: { path: { orderId } } })),
  });
}

export function useEraseContact(orderId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(
        orderApi.DELETE("/api/backoffice/orders/{orderId}/contact", {
          params: { path: { orderId } },
        }),
      ),
    onSettled: () =>
      Promise.all(
        [["order", orderId], ["orders"]].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}

export function statusText(status: Status): string {
  switch (status) {
    case "PLACED":
      return t`Waiting for payment`;
    case "CONFIRMED":
      return t`Confirmed`;
    case "CANCELLED":
      return t`Cancelled`;
  }
}

export function paymentText(status: PaymentStatus): string {
  switch (status) {
    case "PENDING":
      return t`Payment not started`;
    case "ACTION_REQUIRED":
      return t`Payment in progress`;
    case "FAILED":
      return t`Payment failed`;
    case "AUTHORIZED":
      return t`Authorized`;
    case "CAPTURED":
      return t`Paid`;
    case "CANCELLED":
      return t`Payment cancelled`;
    case "REFUNDED":
      return t`Refunded`;
    case "REFUND_FAILED":
      return t`Refund failed`;
  }
}

export function cancellationText(reason: Order["cancellationReason"]): string | undefined {
  switch (reason) {
    case "NOT_PAID_IN_TIME":
      return t`It was not paid in time.`;
    case "REPLACED":
      return t`The customer ordered a newer version of the cart instead.`;
    case "CUSTOMER_REQUEST":
      return t`The customer asked for it.`;
    case undefined:
      return undefined;
  }
}
