import type { Order } from "@emporium/api";
import { Badge } from "@emporium/ui";
import { paymentText, statusText } from "../orders";

const STATUS_TONES = { PLACED: "warning", CONFIRMED: "accent", CANCELLED: "neutral" } as const;
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
