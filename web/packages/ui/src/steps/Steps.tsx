import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "../cx";
import { Icon } from "../icon/Icon";
import styles from "./Steps.module.css";

type StepState = "done" | "current" | "upcoming";

export interface Step {
  label: ReactNode;
  state: StepState;
  /** Below the label: a time, a tracking link. */
  detail?: ReactNode;
}

interface StepsProps {
  label: string;
  steps: readonly Step[];
  /** What each state is called, for those who do not see it. */
  stateLabels: Record<StepState, string>;
  /** A row becomes a column where it has no room. */
  direction?: "row" | "column";
}

/** How far something has come: a checkout, an order on its way. */
export function Steps({ label, steps, stateLabels, direction = "row" }: StepsProps) {
  return (
    <div className={styles.container}>
      <ol aria-label={label} className={cx(styles.steps, styles[direction])}>
        {steps.map((step, index) => (
          <li
            key={index}
            className={cx(styles.step, styles[step.state])}
            aria-current={step.state === "current" ? "step" : undefined}
          >
            <span className={styles.dot} aria-hidden>
              {step.state === "done" ? <Icon of={Check} size="sm" /> : index + 1}
            </span>
            <div className={styles.text}>
              <p className={styles.label}>
                {step.label}
                <span className="visually-hidden">, {stateLabels[step.state]}</span>
              </p>
              {step.detail && <div className={styles.detail}>{step.detail}</div>}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
