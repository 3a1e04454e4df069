import type { ReactNode } from "react";
import { cx } from "../cx";
import styles from "./PriceSummary.module.css";

export interface PriceRow {
  label: ReactNode;
  amount: ReactNode;
  /** Below the label, as "incl. € 3.98 VAT". */
  note?: ReactNode;
  tone?: "saving" | "total";
}

export function PriceSummary({ rows }: { rows: readonly PriceRow[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ label, amount, note, tone }, index) => (
        <div key={index} className={cx(styles.row, tone && styles[tone])}>
          <dt>
            {label}
            {note && <span className={styles.note}>{note}</span>}
          </dt>
          <dd className={styles.amount}>{amount}</dd>
        </div>
      ))}
    </dl>
  );
}
