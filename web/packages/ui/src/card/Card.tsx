import type { ReactNode } from "react";
import styles from "./Card.module.css";

interface CardProps {
  title?: ReactNode;
  heading?: "h2" | "h3";
  /** At the end of the title's line. */
  action?: ReactNode;
  children: ReactNode;
}

export function Card({ title, heading: Heading = "h2", action, children }: CardProps) {
  return (
    <section className={styles.card}>
      {title && (
        <header className={styles.header}>
          <Heading className={styles.title}>{title}</Heading>
          {action}
        </header>
      )}
      {children}
    </section>
  );
}
