import { Skeleton, VisuallyHidden } from "@emporium/ui";
import { Trans } from "@lingui/react/macro";

/** In the place of what is on its way; the class gives it the size of that. */
export function Loading({ className }: { className?: string }) {
  return (
    <div role="status" aria-busy="true">
      <VisuallyHidden>
        <Trans>Loading</Trans>
      </VisuallyHidden>
      <Skeleton shape="block" className={className} />
    </div>
  );
}
