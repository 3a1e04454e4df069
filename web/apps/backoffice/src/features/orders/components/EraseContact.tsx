import type { Order } from "@emporium/api";
import { ProblemNotice } from "@emporium/app";
import { Button, useToast } from "@emporium/ui";
import { Dialog } from "@emporium/ui/dialog";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useEraseContact } from "../orders";

/** For somebody who asks for the erasure of their data; it cannot be undone. */
export function EraseContact({ order }: { order: Order }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const erase = useEraseContact(order.orderId);
  const toast = useToast();
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <Trans>Erase contact</Trans>
      </Button>
      <Dialog
        size="sm"
        open={open}
        onClose={() => setOpen(false)}
        title={t`Erase the contact of ${order.number}?`}
        closeLabel={t`Close`}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>
              <Trans>Keep</Trans>
            </Button>
            <Button
              variant="danger"
              pending={erase.isPending && t`Erasing`}
              onClick={() =>
                erase.mutate(undefined, {
                  onSuccess: () => toast({ message: t`The contact has been erased` }),
                })
              }
            >
              <Trans>Erase</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            Names and addresses are erased in all services. The order stays. This cannot be undone.
          </Trans>
        </p>
        {erase.isError && <ProblemNotice error={erase.error} />}
      </Dialog>
    </>
  );
}
