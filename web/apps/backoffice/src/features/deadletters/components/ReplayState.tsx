import type { DeadLetter } from "@emporium/api";
import { formatInstant } from "@emporium/i18n";
import { Badge } from "@emporium/ui";
import { Trans } from "@lingui/react/macro";

export function ReplayState({ deadLetter }: { deadLetter: DeadLetter }) {
  return deadLetter.replayedAt ? (
    <Badge tone="neutral">
      <Trans>Replayed {formatInstant(deadLetter.replayedAt)}</Trans>
    </Badge>
  ) : (
    <Badge tone="danger">
      <Trans>Open</Trans>
    </Badge>
  );
}
