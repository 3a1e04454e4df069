import { Button } from "../button/Button";
import { ProgressBar } from "../progress/ProgressBar";
import styles from "./LoadMore.module.css";

interface LoadMoreProps {
  /** Announced when it changes: "48 of 120 products". */
  status: string;
  shown: number;
  total: number;
  label: string;
  pending: string | false;
  onMore: () => void;
}

export function LoadMore({ status, shown, total, label, pending, onMore }: LoadMoreProps) {
  return (
    <div className={styles.more}>
      <p role="status" className={styles.status}>
        {status}
      </p>
      <ProgressBar label={status} hideLabel value={shown} max={total} />
      {shown < total && (
        <Button size="lg" pending={pending} onClick={onMore}>
          {label}
        </Button>
      )}
    </div>
  );
}
