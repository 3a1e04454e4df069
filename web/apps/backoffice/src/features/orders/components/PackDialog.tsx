import type { BackofficeOrder } from "@emporium/api";
import { ProblemNotice } from "@emporium/app";
import { Button, QuantityField, useToast } from "@emporium/ui";
import { Dialog } from "@emporium/ui/dialog";
import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { usePackParcel } from "../orders";
import styles from "../orders.module.css";

interface PackDialogProps {
  shown: BackofficeOrder;
  onClose: () => void;
}

/** Everything that is left goes into the parcel, unless one chooses less. */
export default function PackDialog({ shown, onClose }: PackDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  // What is being packed does not change under one's hands; the server sees whether it has.
  const [seen] = useState(shown);
  const pack = usePackParcel(seen);
  const { order, toPack } = seen;
  const [units, setUnits] = useState<Record<string, number>>({});
  const lines = toPack.map(({ orderLineId, quantity }) => ({
    orderLineId,
    quantity: units[orderLineId] ?? quantity,
  }));
  const chosen = lines.filter(({ quantity }) => quantity > 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.length === 0) {
      return;
    }
    pack.mutate(chosen, {
      onSuccess: () => {
        toast({ message: t`The parcel is packed` });
        onClose();
      },
    });
  };
  return (
    <Dialog
      size="sm"
      open
      onClose={onClose}
      title={t`Pack a parcel of ${order.number}`}
      closeLabel={t`Close`}
      footer={
        <Button
          type="submit"
          form="pack"
          variant="primary"
          pending={pack.isPending && t`Saving`}
          aria-disabled={chosen.length === 0 || undefined}
        >
          <Trans>Pack</Trans>
        </Button>
      }
    >
      <form id="pack" noValidate className={styles.form} onSubmit={submit}>
        {lines.map(({ orderLineId, quantity }, index) => {
          const item = order.items.find((it) => it.orderLineId === orderLineId);
          return (
            <QuantityField
              key={orderLineId}
              label={`${item?.title ?? ""} (${item?.sku ?? ""})`}
              min={0}
              max={toPack[index]!.quantity}
              value={quantity}
              onChange={(value) => setUnits({ ...units, [orderLineId]: value })}
              decreaseLabel={t`One fewer`}
              increaseLabel={t`One more`}
              announce={(value) => t`${value} units`}
            />
          );
        })}
        {pack.isError && <ProblemNotice error={pack.error} />}
      </form>
    </Dialog>
  );
}
