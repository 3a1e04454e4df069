import { Button } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useEffect } from "react";
import { useBlocker } from "react-router";

const Dialog = lazy(async () => ({ default: (await import("@emporium/ui/dialog")).Dialog }));

/** Asks before a page with changes is left, whether for another page or altogether. */
export function UnsavedChanges({ when }: { when: boolean }) {
  const { t } = useLingui();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      when && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!when) {
      return;
    }
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [when]);
  if (blocker.state !== "blocked") {
    return null;
  }
  return (
    <Suspense>
      <Dialog
        size="sm"
        open
        onClose={blocker.reset}
        title={t`Leave without saving?`}
        closeLabel={t`Close`}
        footer={
          <>
            <Button onClick={blocker.reset}>
              <Trans>Stay here</Trans>
            </Button>
            <Button variant="danger" onClick={blocker.proceed}>
              <Trans>Discard changes</Trans>
            </Button>
          </>
        }
      >
        <Trans>Your changes on this page have not been saved.</Trans>
      </Dialog>
    </Suspense>
  );
}
