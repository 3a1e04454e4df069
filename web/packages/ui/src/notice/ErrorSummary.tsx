import { CircleAlert } from "lucide-react";
import { useId, type MouseEvent, type ReactNode, type Ref } from "react";
import { Icon } from "../icon/Icon";
import styles from "./ErrorSummary.module.css";

export interface FieldProblem {
  /** The id of the control at fault; without it the message stands as plain text. */
  field?: string;
  message: ReactNode;
}

interface ErrorSummaryProps {
  title: string;
  problems: readonly FieldProblem[];
  /** Focus it after a submit that failed: that reads out the title. */
  ref?: Ref<HTMLDivElement>;
}

export function ErrorSummary({ title, problems, ref }: ErrorSummaryProps) {
  const heading = useId();
  return (
    <div ref={ref} tabIndex={-1} role="group" aria-labelledby={heading} className={styles.summary}>
      <h2 id={heading} className={styles.title}>
        <Icon of={CircleAlert} />
        {title}
      </h2>
      <ul className={styles.list}>
        {problems.map(({ field, message }, index) => (
          <li key={field ?? index}>
            {field ? (
              <a href={`#${field}`} onClick={(event) => focusField(event, field)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Without a fragment in the address, which a router would take for a navigation. */
function focusField(event: MouseEvent, field: string) {
  event.preventDefault();
  document.getElementById(field)?.focus();
}
