import type { ListedProduct } from "@emporium/api";
import { Badge } from "@emporium/ui";
import { availabilityText, statusText } from "../products";

const STATUS_TONES = { PUBLISHED: "accent", WITHDRAWN: "neutral" } as const;
const AVAILABILITY_TONES = {
  IN_STOCK: "neutral",
  LOW_STOCK: "warning",
  SOLD_OUT: "danger",
} as const;

export function StatusBadge({ status }: Pick<ListedProduct, "status">) {
  return <Badge tone={STATUS_TONES[status]}>{statusText(status)}</Badge>;
}

export function AvailabilityBadge({ availability }: Pick<ListedProduct, "availability">) {
  return <Badge tone={AVAILABILITY_TONES[availability]}>{availabilityText(availability)}</Badge>;
}
