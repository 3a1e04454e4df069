import type { Price } from "@emporium/api";
import { formatMoney, formatRate } from "@emporium/i18n";
import { type PriceRow, PriceSummary } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";

/** From the subtotal to what has to be paid, with the taxes in it. */
export function PriceBreakdown({ price }: { price: Price }) {
  const { t } = useLingui();
  const rows: PriceRow[] = [{ label: t`Subtotal`, amount: formatMoney(price.subtotal) }];
  if (price.discount.amount !== 0) {
    rows.push({ label: t`Discount`, amount: formatMoney(price.discount), tone: "saving" });
  }
  rows.push({
    label: t`Shipping`,
    amount: price.shipping.amount === 0 ? t`Free` : formatMoney(price.shipping),
  });
  if (price.fees.amount !== 0) {
    rows.push({ label: t`Fees`, amount: formatMoney(price.fees) });
  }
  rows.push({
    label: t`Total`,
    amount: formatMoney(price.total),
    note: <Taxes price={price} />,
    tone: "total",
  });
  if (price.payable.amount !== price.total.amount) {
    rows.push({ label: t`Amount due`, amount: formatMoney(price.payable), tone: "total" });
  }
  return <PriceSummary rows={rows} />;
}

function Taxes({ price }: { price: Price }) {
  switch (price.taxTreatment) {
    case "EXPORT":
      return <Trans>net of VAT, export; import duties may be due on arrival</Trans>;
    case "REVERSE_CHARGE":
      return <Trans>net of VAT, reverse charge</Trans>;
    default:
      return price.taxes.map((tax) => (
        <p key={tax.basisPoints}>
          <Trans>
            incl. {formatRate(tax.basisPoints)} VAT: {formatMoney(tax.amount)}
          </Trans>
        </p>
      ));
  }
}
