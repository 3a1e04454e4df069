import { cx } from "../cx";
import styles from "./Skeleton.module.css";

interface SkeletonProps {
  shape?: "text" | "block" | "circle";
  /** Gives a block its size: the same class that the loaded thing has. */
  className?: string;
}

/** A placeholder in the final geometry, silent: the region around it is `aria-busy`. */
export function Skeleton({ shape = "text", className }: SkeletonProps) {
  return <span aria-hidden className={cx(styles.skeleton, styles[shape], className)} />;
}
