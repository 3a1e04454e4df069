import { renderLink, type LinkElement } from "../link/link";
import styles from "./Breadcrumbs.module.css";

interface BreadcrumbsProps {
  label: string;
  /** From the top downwards; the last is the current page. */
  items: readonly { label: string; link: LinkElement }[];
}

export function Breadcrumbs({ label, items }: BreadcrumbsProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles.list}>
        {items.map((item, index) => (
          <li key={item.label} className={styles.item}>
            {renderLink(item.link, styles.link, item.label, index === items.length - 1)}
          </li>
        ))}
      </ol>
    </nav>
  );
}
