import { ApiError, type BackofficeVariant } from "@emporium/api";
import { ProblemNotice } from "@emporium/app";
import { Button, Notice, Select, SoftText, TextField, useToast } from "@emporium/ui";
import { Dialog } from "@emporium/ui/dialog";
import { Trans, useLingui } from "@lingui/react/macro";
import { useForm, useWatch } from "react-hook-form";
import { REASONS, reasonText, useAdjustStock } from "../products";
import { adjustmentOf, entryFor, onHandAfter } from "../stock";
import styles from "../products.module.css";

interface StockDialogProps {
  productId: string;
  variant: BackofficeVariant;
  onClose: () => void;
}

/** The reason decides what is asked for, so that nobody has to think about signs. */
export default function StockDialog({ productId, variant, onClose }: StockDialogProps) {
  const { t } = useLingui();
  const adjust = useAdjustStock(productId, variant.variantId);
  const toast = useToast();
  const form = useForm<{ reason: (typeof REASONS)[number]; units: string; note: string }>({
    defaultValues: { reason: "RECEIVED", units: "", note: "" },
  });
  const [reason, units] = useWatch({ control: form.control, name: ["reason", "units"] });
  const adjustment = adjustmentOf(reason, units);
  const labels = {
    total: t`Units counted, reserved ones included`,
    more: t`Units more`,
    fewer: t`Units fewer`,
    signed: t`Units more, or fewer with a minus`,
  };
  const submit = form.handleSubmit(({ reason, units, note }) =>
    adjust.mutate(adjustmentOf(reason, units, note)!, {
      onSuccess: ({ onHand }) => {
        toast({ message: t`${variant.sku}: ${onHand} on hand` });
        onClose();
      },
    }),
  );
  return (
    <Dialog
      size="sm"
      open
      onClose={onClose}
      title={t`Adjust the stock of ${variant.sku}`}
      closeLabel={t`Close`}
      footer={
        <Button
          type="submit"
          form="stock"
          variant="primary"
          pending={adjust.isPending && t`Saving`}
        >
          <Trans>Save</Trans>
        </Button>
      }
    >
      <form id="stock" noValidate className={styles.form} onSubmit={submit}>
        <Select label={t`Reason`} {...form.register("reason")}>
          {REASONS.map((each) => (
            <option key={each} value={each}>
              {reasonText(each)}
            </option>
          ))}
        </Select>
        <TextField
          id="units"
          label={labels[entryFor(reason)]}
          inputMode={reason === "CORRECTION" ? "text" : "numeric"}
          autoComplete="off"
          error={form.formState.errors.units?.message}
          {...form.register("units", {
            validate: (units, { reason }) =>
              adjustmentOf(reason, units) !== undefined || t`Enter a number of units.`,
          })}
        />
        <TextField
          id="note"
          label={t`Note`}
          optional={t`(optional)`}
          hint={t`For colleagues who look into it later. No personal data.`}
          maxLength={200}
          {...form.register("note")}
        />
        <SoftText role="status">
          {adjustment ? (
            <Trans>
              On hand: {variant.stock.onHand} → {onHandAfter(variant.stock.onHand, adjustment)}
            </Trans>
          ) : (
            <Trans>
              On hand: {variant.stock.onHand}, of them reserved: {variant.stock.reserved}
            </Trans>
          )}
        </SoftText>
        {adjust.isError && <StockProblem error={adjust.error} />}
      </form>
    </Dialog>
  );
}

function StockProblem({ error }: { error: Error }) {
  const { t } = useLingui();
  if (error instanceof ApiError && error.is("stock-out-of-range")) {
    const { least, most } = error.problem;
    return (
      <Notice live tone="error" title={t`There cannot be so many or so few units`}>
        <Trans>
          At least {least} have to stay, since they are reserved for orders; {most} are the limit.
        </Trans>
      </Notice>
    );
  }
  return <ProblemNotice error={error} />;
}
