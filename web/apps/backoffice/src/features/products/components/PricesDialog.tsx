import type { BackofficeProduct, BackofficeVariant } from "@emporium/api";
import { ProblemNotice, useServerErrors } from "@emporium/app";
import { Button, IconButton, TextField, useToast } from "@emporium/ui";
import { Dialog } from "@emporium/ui/dialog";
import { Plus, Trash2 } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFieldArray, useForm } from "react-hook-form";
import { instantOf, localOf, moneyOf, textOf } from "../amounts";
import { useChangePrices } from "../products";
import styles from "../products.module.css";

interface PricesDialogProps {
  of: { product: BackofficeProduct; etag: string };
  variant: BackofficeVariant;
  onClose: () => void;
}

const NONE = {
  amount: "",
  former: "",
  lowestOf30Days: "",
  perUnit: "",
  validFromAt: "",
  validUntilAt: "",
};

/** All prices of a variant, at most one for a moment. */
export default function PricesDialog({ of, variant, onClose }: PricesDialogProps) {
  const { t } = useLingui();
  const change = useChangePrices(of, variant.variantId);
  const toast = useToast();
  const currency = variant.prices[0]?.amount.currency ?? "EUR";
  const perUnit = variant.prices[0]?.perUnit;
  const form = useForm({
    defaultValues: {
      prices: variant.prices.map((price) => ({
        amount: textOf(price.amount),
        former: textOf(price.former),
        lowestOf30Days: textOf(price.lowestOf30Days),
        perUnit: textOf(price.perUnit?.amount),
        validFromAt: localOf(price.validFromAt),
        validUntilAt: localOf(price.validUntilAt),
      })),
    },
  });
  const rows = useFieldArray({ control: form.control, name: "prices" });
  const atFault = useServerErrors(form, change.error);
  const errorOf = (row: number, name: keyof typeof NONE) =>
    form.formState.errors.prices?.[row]?.[name]?.message;
  const isAmount = (entered: string) =>
    moneyOf(entered, currency) !== undefined || t`Enter an amount such as 12.90.`;
  const isAmountOrNone = (entered: string) => entered.trim() === "" || isAmount(entered);

  const submit = form.handleSubmit(({ prices }) =>
    change.mutate(
      prices.map((price) => {
        const unitAmount = moneyOf(price.perUnit, currency);
        return {
          amount: moneyOf(price.amount, currency)!,
          former: moneyOf(price.former, currency),
          lowestOf30Days: moneyOf(price.lowestOf30Days, currency),
          perUnit: perUnit && unitAmount && { ...perUnit, amount: unitAmount },
          validFromAt: instantOf(price.validFromAt),
          validUntilAt: instantOf(price.validUntilAt),
        };
      }),
      {
        onSuccess: () => {
          toast({ message: t`The prices of ${variant.sku} are saved` });
          onClose();
        },
      },
    ),
  );
  return (
    <Dialog
      size="lg"
      open
      onClose={onClose}
      title={t`Prices of ${variant.sku}`}
      description={t`Amounts in ${currency}. A price without times is always valid; two prices must not overlap.`}
      closeLabel={t`Close`}
      footer={
        <>
          <Button icon={Plus} onClick={() => rows.append(NONE)}>
            <Trans>Add price</Trans>
          </Button>
          <Button
            type="submit"
            form="prices"
            variant="primary"
            pending={change.isPending && t`Saving`}
          >
            <Trans>Save</Trans>
          </Button>
        </>
      }
    >
      <form id="prices" noValidate className={styles.form} onSubmit={submit}>
        {rows.fields.map((field, row) => (
          <fieldset key={field.id} className={styles.price}>
            <legend className="visually-hidden">{t`Price ${row + 1}`}</legend>
            <TextField
              id={`prices.${row}.amount`}
              label={t`Price`}
              inputMode="decimal"
              autoComplete="off"
              error={errorOf(row, "amount")}
              {...form.register(`prices.${row}.amount`, { validate: isAmount })}
            />
            <TextField
              label={t`Price before a reduction`}
              inputMode="decimal"
              autoComplete="off"
              error={errorOf(row, "former")}
              {...form.register(`prices.${row}.former`, { validate: isAmountOrNone })}
            />
            <TextField
              label={t`Lowest of the 30 days before`}
              inputMode="decimal"
              autoComplete="off"
              error={errorOf(row, "lowestOf30Days")}
              {...form.register(`prices.${row}.lowestOf30Days`, { validate: isAmountOrNone })}
            />
            {perUnit && (
              <TextField
                label={t`Price per ${perUnit.quantity} ${perUnit.unit}`}
                inputMode="decimal"
                autoComplete="off"
                error={errorOf(row, "perUnit")}
                {...form.register(`prices.${row}.perUnit`, { validate: isAmountOrNone })}
              />
            )}
            <TextField
              type="datetime-local"
              label={t`Valid from`}
              error={errorOf(row, "validFromAt")}
              {...form.register(`prices.${row}.validFromAt`)}
            />
            <TextField
              type="datetime-local"
              label={t`Valid until`}
              error={errorOf(row, "validUntilAt")}
              {...form.register(`prices.${row}.validUntilAt`)}
            />
            {rows.fields.length > 1 && (
              <IconButton
                icon={Trash2}
                label={t`Remove price ${row + 1}`}
                className={styles.remove}
                onClick={() => rows.remove(row)}
              />
            )}
          </fieldset>
        ))}
        {change.isError && !atFault && <ProblemNotice error={change.error} />}
      </form>
    </Dialog>
  );
}
