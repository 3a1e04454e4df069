import type { ReactNode } from "react";
import styles from "./SoftText.module.css";

interface SoftTextProps {
  /** `status` for what changes while the page stands: it is then announced. */
  role?: "status";
  children: ReactNode;
}

/** A paragraph beside what matters more: options, dates, counts. */
export function SoftText({ role, children }: SoftTextProps) {
  return (
    <p role={role} className={styles.soft}>
      {children}
    </p>
  );
}
