import { cx } from "../cx";
import styles from "./Price.module.css";

interface PriceProps {
  /** Formatted amounts, as "€ 24.90". */
  amount: string;
  /** What it cost before; shown struck through, and then `amount` in the colour of a sale. */
  former?: { amount: string; label: string };
  /** "from", before an amount that depends on the variant. */
  from?: string;
  /** The price of a unit, as "€ 12.45 / 100 g". */
  perUnit?: string;
  /** "incl. VAT" and the like. */
  note?: string;
  size?: "sm" | "md" | "lg";
}

export function Price({ amount, former, from, perUnit, note, size = "md" }: PriceProps) {
  return (
    <div className={cx(styles.price, styles[size])}>
      <p className={styles.line}>
        <span className={cx(styles.amount, former && styles.sale)}>
          {from && <span className={styles.from}>{from} </span>}
          {amount}
        </span>
        {former && (
          <span className={styles.former}>
            <span className="visually-hidden">{former.label} </span>
            <s>{former.amount}</s>
          </span>
        )}
      </p>
      {(perUnit || note) && (
        <p className={styles.note}>{[perUnit, note].filter(Boolean).join(" · ")}</p>
      )}
    </div>
  );
}
