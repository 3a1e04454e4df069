import { cx } from "../cx";
import styles from "./Spinner.module.css";

interface SpinnerProps {
  /** Announced when given; leave it out where a text beside it says what is going on. */
  label?: string;
  className?: string;
}

export function Spinner({ label, className }: SpinnerProps) {
  const naming = label ? { role: "status", "aria-label": label } : { "aria-hidden": true };
  return <span className={cx(styles.spinner, className)} {...naming} />;
}
