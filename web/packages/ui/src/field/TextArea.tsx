import type { ComponentProps } from "react";
import { cx } from "../cx";
import { Field, type FieldTexts } from "./Field";
import styles from "./control.module.css";

interface TextAreaProps extends ComponentProps<"textarea">, FieldTexts {}

export function TextArea({
  id,
  label,
  hideLabel,
  optional,
  hint,
  error,
  className,
  rows = 4,
  ...textarea
}: TextAreaProps) {
  return (
    <Field {...{ id, label, hideLabel, optional, hint, error, className }}>
      {(control) => (
        <div className={styles.frame}>
          <textarea
            {...textarea}
            {...control}
            rows={rows}
            className={cx(styles.input, styles.area)}
          />
        </div>
      )}
    </Field>
  );
}
