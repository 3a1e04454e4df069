import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../icon/Icon";
import styles from "./Disclosure.module.css";

interface DisclosureProps {
  summary: ReactNode;
  /** Disclosures of one name close each other. */
  name?: string;
  defaultOpen?: boolean;
  children: ReactNode;
}

/** The platform's own `<details>`: found by the browser's search in the page, works without script. */
export function Disclosure({ summary, name, defaultOpen, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} name={name} open={defaultOpen}>
      <summary className={styles.summary}>
        {summary}
        <Icon of={ChevronDown} className={styles.chevron} />
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
