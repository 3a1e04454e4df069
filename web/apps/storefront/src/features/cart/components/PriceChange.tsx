import type { CartItem } from "@emporium/api";
import { formatMoney } from "@emporium/i18n";
import { Trans } from "@lingui/react/macro";
import styles from "./cart.module.css";

/** Says if a unit costs something else than when it was added. */
export function PriceChange({ item: { unitPrice, priceWhenAdded } }: { item: CartItem }) {
  if (!priceWhenAdded) {
    return null;
  }
  const before = formatMoney(priceWhenAdded);
  return (
    <p className={styles.priceChange}>
      {unitPrice.amount < priceWhenAdded.amount ? (
        <Trans>The price has dropped: it was {before} when you added it.</Trans>
      ) : (
        <Trans>The price has risen: it was {before} when you added it.</Trans>
      )}
    </p>
  );
}
