import { ChevronLeft, ChevronRight } from "lucide-react";
import { Icon } from "../icon/Icon";
import { renderLink, type LinkElement } from "../link/link";
import styles from "./Pagination.module.css";

interface Step {
  label: string;
  /** Absent where there is no such page. */
  link?: LinkElement;
}

interface PaginationProps {
  label: string;
  previous: Step;
  next: Step;
  /** Between the two, as "1–25 of 310". */
  status?: string;
}

/** For lists whose pages are reached one after the other. */
export function Pagination({ label, previous, next, status }: PaginationProps) {
  const back = (
    <>
      <Icon of={ChevronLeft} />
      {previous.label}
    </>
  );
  const on = (
    <>
      {next.label}
      <Icon of={ChevronRight} />
    </>
  );
  return (
    <nav aria-label={label} className={styles.pagination}>
      {previous.link ? (
        renderLink(previous.link, styles.step, back)
      ) : (
        <span className={styles.none}>{back}</span>
      )}
      {status && <p className={styles.status}>{status}</p>}
      {next.link ? (
        renderLink(next.link, styles.step, on)
      ) : (
        <span className={styles.none}>{on}</span>
      )}
    </nav>
  );
}
