import { useId, type ComponentProps, type ReactNode } from "react";
import { cx } from "../cx";
import { describe, FieldError } from "../field/Field";
import styles from "./choice.module.css";

interface CheckboxProps extends Omit<ComponentProps<"input">, "type"> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
}

export function Checkbox({ id, label, hint, error, className, ...input }: CheckboxProps) {
  const ownId = useId();
  const control = id ?? ownId;
  const { describedBy, hintId, errorId } = describe(control, hint, error);

  return (
    <div className={cx(styles.field, className)}>
      <div className={styles.choice}>
        <input
          {...input}
          id={control}
          type="checkbox"
          className={styles.box}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
        />
        <div>
          <label htmlFor={control} className={styles.label}>
            {label}
          </label>
          {hint && (
            <p id={hintId} className={styles.hint}>
              {hint}
            </p>
          )}
        </div>
      </div>
      <FieldError id={errorId} error={error} />
    </div>
  );
}
