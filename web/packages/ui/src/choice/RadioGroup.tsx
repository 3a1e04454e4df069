import { useId, type ReactNode } from "react";
import { cx } from "../cx";
import { describe, FieldError } from "../field/Field";
import styles from "./choice.module.css";

export interface RadioOption<V extends string> {
  value: V;
  label: ReactNode;
  description?: ReactNode;
  /** What the choice costs, at the end of its row. */
  price?: ReactNode;
  disabled?: boolean;
}

interface RadioGroupProps<V extends string> {
  legend: ReactNode;
  hideLegend?: boolean;
  options: readonly RadioOption<V>[];
  value: V | undefined;
  onChange: (value: V) => void;
  onBlur?: () => void;
  /** `cards` frames each option: for delivery and payment methods. */
  variant?: "plain" | "cards";
  hint?: ReactNode;
  error?: ReactNode;
  /** The id of the radio that takes the focus, for an error summary to link to. */
  id?: string;
  name?: string;
}

export function RadioGroup<V extends string>(props: RadioGroupProps<V>) {
  const {
    legend,
    hideLegend,
    options,
    value,
    onChange,
    onBlur,
    variant = "plain",
    hint,
    error,
  } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const name = props.name ?? id;
  const { describedBy, hintId, errorId } = describe(id, hint, error);
  const entry =
    options.find((option) => option.value === value) ?? options.find((option) => !option.disabled);

  return (
    <fieldset className={styles.field} aria-describedby={describedBy} onBlur={onBlur}>
      <legend className={hideLegend ? "visually-hidden" : styles.legend}>{legend}</legend>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={cx(styles.options, styles[variant])}>
        {options.map((option) => {
          const key = `${id}-option-${option.value}`;
          return (
            <label
              key={option.value}
              className={cx(styles.choice, variant === "cards" && styles.card)}
            >
              <input
                type="radio"
                id={option === entry ? id : key}
                name={name}
                value={option.value}
                checked={option.value === value}
                disabled={option.disabled}
                onChange={() => onChange(option.value)}
                className={styles.radio}
                aria-labelledby={option.price ? `${key}-label ${key}-price` : `${key}-label`}
                aria-describedby={option.description ? `${key}-description` : undefined}
              />
              <span>
                <span id={`${key}-label`} className={styles.label}>
                  {option.label}
                </span>
                {option.description && (
                  <span id={`${key}-description`} className={styles.hint}>
                    {option.description}
                  </span>
                )}
              </span>
              {option.price && (
                <span id={`${key}-price`} className={styles.price}>
                  {option.price}
                </span>
              )}
            </label>
          );
        })}
      </div>
      <FieldError id={errorId} error={error} />
    </fieldset>
  );
}
