import {
  type BackofficeOrder,
  type FulfilmentStatus,
  type Order,
  orderApi,
  type Parcel,
  unwrap,
} from "@emporium/api";
import { t } from "@lingui/core/macro";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { endOf, startOf } from "@/parts/days";
import { orderNumber } from "@/parts/orderNumber";

export const STATUSES = ["PLACED", "CONFIRMED", "COMPLETED", "CANCELLED"] as const;
export const FULFILMENTS = [
  "OPEN",
  "PARTLY_SHIPPED",
  "SHIPPED",
  "DELIVERED",
  "NOT_NEEDED",
] as const;
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
    fulfilment: known(FULFILMENTS, of("delivery")),
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
    // Carriers report while one looks.
    refetchInterval: (query) =>
      query.state.data?.order.parcels.some(({ status }) => status === "SHIPPED") ? 10_000 : false,
  });
}

/** What has been changed is known at once, and what was refused is looked at again. */
function useChangedOrder(orderId: string) {
  const queries = useQueryClient();
  return {
    onSuccess: (changed: BackofficeOrder) => {
      queries.setQueryData(["order", orderId], changed);
      void queries.invalidateQueries({ queryKey: ["orders"] });
    },
    onError: () => queries.invalidateQueries({ queryKey: ["order", orderId] }),
  };
}

/** Puts units into a parcel, unless somebody else has packed one since the order was read. */
export function usePackParcel({ order: { orderId, parcels } }: BackofficeOrder) {
  return useMutation({
    mutationFn: (lines: BackofficeOrder["toPack"]) =>
      unwrap(
        orderApi.POST("/api/backoffice/orders/{orderId}/parcels", {
          params: { path: { orderId } },
          body: { parcelCount: parcels.length, lines },
        }),
      ),
    ...useChangedOrder(orderId),
  });
}

export interface Shipment {
  carrier: string;
  trackingNumber: string;
}

export function useShipParcel(orderId: string, parcelId: string) {
  return useMutation({
    mutationFn: (body: Shipment) =>
      unwrap(
        orderApi.PUT("/api/backoffice/orders/{orderId}/parcels/{parcelId}/shipment", {
          params: { path: { orderId, parcelId } },
          body,
        }),
      ),
    ...useChangedOrder(orderId),
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
    case "COMPLETED":
      return t`Completed`;
    case "CANCELLED":
      return t`Cancelled`;
  }
}

export function fulfilmentText(fulfilment: FulfilmentStatus): string {
  switch (fulfilment) {
    case "NOT_NEEDED":
      return t`Nothing to ship`;
    case "OPEN":
      return t`Not shipped`;
    case "PARTLY_SHIPPED":
      return t`Partly shipped`;
    case "SHIPPED":
      return t`Shipped`;
    case "DELIVERED":
      return t`Delivered`;
  }
}

export function parcelText(status: Parcel["status"]): string {
  switch (status) {
    case "PACKED":
      return t`Packed`;
    case "SHIPPED":
      return t`Shipped`;
    case "DELIVERED":
      return t`Delivered`;
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
