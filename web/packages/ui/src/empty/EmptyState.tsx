import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../icon/Icon";
import styles from "./EmptyState.module.css";

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** The title's level in the page; `h1` where nothing else heads it, as on "not found". */
  heading?: "h1" | "h2" | "h3";
  /** The way on. */
  actions?: ReactNode;
  children?: ReactNode;
}

export function EmptyState({
  icon,
  title,
  heading: Heading = "h2",
  actions,
  children,
}: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>
        <Icon of={icon} size="xl" />
      </span>
      <Heading className={styles.title} tabIndex={Heading === "h1" ? -1 : undefined}>
        {title}
      </Heading>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
