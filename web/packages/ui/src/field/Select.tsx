import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cx } from "../cx";
import { Icon } from "../icon/Icon";
import { Field, type FieldTexts } from "./Field";
import styles from "./control.module.css";

interface SelectProps extends ComponentProps<"select">, FieldTexts {}

/** The platform's own select; its options are the children. */
export function Select({
  id,
  label,
  hideLabel,
  optional,
  hint,
  error,
  className,
  children,
  ...select
}: SelectProps) {
  return (
    <Field {...{ id, label, hideLabel, optional, hint, error, className }}>
      {(control) => (
        <div className={styles.frame}>
          <select {...select} {...control} className={cx(styles.input, styles.select)}>
            {children}
          </select>
          <Icon of={ChevronDown} className={styles.chevron} />
        </div>
      )}
    </Field>
  );
}
