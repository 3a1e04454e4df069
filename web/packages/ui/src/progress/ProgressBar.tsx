import { useId } from "react";
import styles from "./ProgressBar.module.css";

interface ProgressBarProps {
  label: string;
  hideLabel?: boolean;
  /** Absent while nobody knows how far it is. */
  value?: number;
  max?: number;
}

export function ProgressBar({ label, hideLabel, value, max = 100 }: ProgressBarProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? "visually-hidden" : styles.label}>
        {label}
      </label>
      <progress id={id} className={styles.bar} value={value} max={max} />
    </div>
  );
}
