import { formatInstant } from "@emporium/i18n";
import type { ReactNode } from "react";
import styles from "./cells.module.css";

/** A cell that names its row, on one line: a number, a SKU. */
export function NameCell({ children }: { children: ReactNode }) {
  return (
    <th scope="row" className={styles.line}>
      {children}
    </th>
  );
}

/** When something happened, if it has. */
export function TimeCell({ at }: { at?: string }) {
  return <td className={styles.line}>{at && formatInstant(at)}</td>;
}
