import type { ComponentProps, ReactNode } from "react";
import { Field, type FieldTexts } from "./Field";
import styles from "./control.module.css";

interface TextFieldProps extends Omit<ComponentProps<"input">, "prefix">, FieldTexts {
  /** Stand inside the frame: a currency sign, a unit, a button. */
  prefix?: ReactNode;
  suffix?: ReactNode;
}

export function TextField({
  id,
  label,
  hideLabel,
  optional,
  hint,
  error,
  prefix,
  suffix,
  className,
  ...input
}: TextFieldProps) {
  return (
    <Field {...{ id, label, hideLabel, optional, hint, error, className }}>
      {(control) => (
        <div className={styles.frame}>
          {prefix && <span className={styles.affix}>{prefix}</span>}
          <input {...input} {...control} className={styles.input} />
          {suffix && <span className={styles.affix}>{suffix}</span>}
        </div>
      )}
    </Field>
  );
}
