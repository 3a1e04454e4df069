import type { FulfilmentStatus, Order, Parcel } from "@emporium/api";
import { Badge } from "@emporium/ui";
import { fulfilmentText, parcelText, paymentText, statusText } from "../orders";

const STATUS_TONES = {
  PLACED: "warning",
  CONFIRMED: "accent",
  COMPLETED: "accent",
  CANCELLED: "neutral",
} as const;
const FULFILMENT_TONES = {
  NOT_NEEDED: "neutral",
  OPEN: "warning",
  PARTLY_SHIPPED: "info",
  SHIPPED: "info",
  DELIVERED: "accent",
} as const;
const PARCEL_TONES = { PACKED: "warning", SHIPPED: "info", DELIVERED: "accent" } as const;
const PAYMENT_TONES = {
  PENDING: "neutral",
  ACTION_REQUIRED: "info",
  FAILED: "danger",
  AUTHORIZED: "info",
  CAPTURED: "accent",
  CANCELLED: "neutral",
  REFUNDED: "neutral",
  REFUND_FAILED: "danger",
} as const;

export function StatusBadge({ status }: { status: Order["status"] }) {
  return <Badge tone={STATUS_TONES[status]}>{statusText(status)}</Badge>;
}

export function PaymentBadge({ status }: { status: Order["payment"]["status"] }) {
  return <Badge tone={PAYMENT_TONES[status]}>{paymentText(status)}</Badge>;
}

export function FulfilmentBadge({ fulfilment }: { fulfilment: FulfilmentStatus }) {
  return <Badge tone={FULFILMENT_TONES[fulfilment]}>{fulfilmentText(fulfilment)}</Badge>;
}

export function ParcelBadge({ status }: { status: Parcel["status"] }) {
  return <Badge tone={PARCEL_TONES[status]}>{parcelText(status)}</Badge>;
}
