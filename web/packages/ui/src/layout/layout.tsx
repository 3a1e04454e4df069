import { Children, type ReactNode } from "react";
import { cx } from "../cx";
import styles from "./layout.module.css";

interface ContainerProps {
  /** `text` is the measure of a readable line, for articles and forms. */
  width?: "page" | "text";
  children: ReactNode;
}

/** Centres the page's content and keeps it off the edges. */
export function Container({ width = "page", children }: ContainerProps) {
  return <div className={cx(styles.container, styles[width])}>{children}</div>;
}

interface GapProps {
  gap?: "sm" | "md" | "lg";
  children: ReactNode;
}

/** One below the other. */
export function Stack({ gap = "md", children }: GapProps) {
  return <div className={cx(styles.stack, styles[gap])}>{children}</div>;
}

/** Side by side, and on as many lines as needed. */
export function Cluster({ gap = "md", spread, children }: GapProps & { spread?: boolean }) {
  return <div className={cx(styles.cluster, styles[gap], spread && styles.spread)}>{children}</div>;
}

/** A list of equal cells, as many in a row as have room; at least two on a phone. */
export function CardGrid({ children }: { children: ReactNode }) {
  return (
    <ul className={styles.grid}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}
