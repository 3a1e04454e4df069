import { SESSION, signInAddress } from "@emporium/api";
import { ButtonLink } from "@emporium/ui";
import { Dialog } from "@emporium/ui/dialog";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useHref } from "react-router";

/** Over a page whose session has ended: one signs in beside it, and nothing entered is lost. */
export default function SignedOutDialog() {
  const { t } = useLingui();
  const home = useHref("/");
  const queries = useQueryClient();
  const [open, setOpen] = useState(true);
  useEffect(() => {
    const lookAgain = () => void queries.invalidateQueries({ queryKey: SESSION });
    window.addEventListener("focus", lookAgain);
    return () => {
      window.removeEventListener("focus", lookAgain);
      // Signed in again: what was refused meanwhile is asked for once more.
      void queries.refetchQueries({
        type: "active",
        predicate: (query) => query.state.status === "error",
      });
    };
  }, [queries]);
  return (
    <Dialog
      size="sm"
      open={open}
      onClose={() => setOpen(false)}
      title={t`You have been signed out`}
      closeLabel={t`Close`}
      footer={
        <ButtonLink
          variant="primary"
          link={<a href={signInAddress(home)} target="_blank" rel="noopener" />}
        >
          <Trans>Sign in in a new tab</Trans>
        </ButtonLink>
      }
    >
      <Trans>Then come back to this tab: what you have entered is still here.</Trans>
    </Dialog>
  );
}
