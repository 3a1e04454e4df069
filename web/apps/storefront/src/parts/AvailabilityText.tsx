import { Badge } from "@emporium/ui";
import { Trans } from "@lingui/react/macro";

/** Whether it can be bought, and how many are left if they are few. */
export function AvailabilityText({
  availability,
  remaining,
}: {
  availability: string;
  remaining?: number;
}) {
  switch (availability) {
    case "SOLD_OUT":
      return (
        <Badge tone="neutral">
          <Trans>Sold out</Trans>
        </Badge>
      );
    case "LOW_STOCK":
      return (
        <Badge tone="warning">
          {remaining === undefined ? (
            <Trans>Only a few left</Trans>
          ) : (
            <Trans>Only {remaining} left</Trans>
          )}
        </Badge>
      );
    default:
      return (
        <Badge tone="accent">
          <Trans>In stock</Trans>
        </Badge>
      );
  }
}
