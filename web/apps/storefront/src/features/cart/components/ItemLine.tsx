import type { CartItem } from "@emporium/api";
import { OptionTexts, ProblemNotice } from "@emporium/app";
import { formatMoney } from "@emporium/i18n";
import { SoftText } from "@emporium/ui";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { AvailabilityText } from "@/parts/AvailabilityText";
import { Thumbnail } from "@/parts/Thumbnail";
import { PriceChange } from "./PriceChange";
import styles from "./cart.module.css";

interface ItemLineProps {
  item: CartItem;
  amount: CartItem["unitPrice"];
  /** Below the title. */
  price?: ReactNode;
  actions: ReactNode;
  notice?: ReactNode;
  /** Why the last action failed. */
  error: Error | null;
}

/** What was chosen of a product, in the cart or saved for later. */
export function ItemLine({ item, amount, price, actions, notice, error }: ItemLineProps) {
  const address = `/p/${item.slug}?variant=${item.variantId}`;
  return (
    <li className={styles.line}>
      <Link to={address} tabIndex={-1} aria-hidden="true">
        <Thumbnail src={item.picture} />
      </Link>
      <div className={styles.text}>
        <Link to={address} className={styles.title}>
          {item.title}
        </Link>
        <SoftText>
          <OptionTexts options={item.options} />
        </SoftText>
        {price}
        <PriceChange item={item} />
        {item.availability !== "IN_STOCK" && (
          <AvailabilityText availability={item.availability} remaining={item.remaining} />
        )}
      </div>
      <strong className={styles.amount}>{formatMoney(amount)}</strong>
      <div className={styles.actions}>{actions}</div>
      {notice && <div className={styles.whole}>{notice}</div>}
      {error && (
        <div className={styles.whole}>
          <ProblemNotice error={error} />
        </div>
      )}
    </li>
  );
}
