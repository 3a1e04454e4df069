import { useId, type ReactNode } from "react";
import { cx } from "../cx";
import { FieldError } from "../field/Field";
import styles from "./OptionGroup.module.css";

export interface VariantOption<V extends string> {
  value: V;
  label: string;
  /** A CSS colour makes the option a swatch; its label stands beside the legend when chosen. */
  color?: string;
  soldOut?: boolean;
}

interface OptionGroupProps<V extends string> {
  legend: string;
  options: readonly VariantOption<V>[];
  value: V | undefined;
  onChange: (value: V) => void;
  /** Added to the name of an option that is sold out, which can be chosen all the same. */
  soldOutLabel: string;
  /** At the end of the legend's line, as a link to the size chart. */
  aside?: ReactNode;
  error?: ReactNode;
}

/** One axis of a product's variants. */
export function OptionGroup<V extends string>({
  legend,
  options,
  value,
  onChange,
  soldOutLabel,
  aside,
  error,
}: OptionGroupProps<V>) {
  const id = useId();
  const chosen = options.find((option) => option.value === value);

  return (
    <fieldset className={styles.group} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="visually-hidden">{legend}</legend>
      <div className={styles.head}>
        <p aria-hidden>
          <span className={styles.legend}>{legend}</span>
          {chosen && <span className={styles.chosen}> {chosen.label}</span>}
        </p>
        {aside}
      </div>
      <div className={styles.options}>
        {options.map((option) => (
          <label
            key={option.value}
            className={cx(
              option.color ? styles.swatch : styles.text,
              option.soldOut && styles.soldOut,
            )}
            title={option.color && option.label}
          >
            <input
              type="radio"
              className={styles.input}
              name={id}
              value={option.value}
              aria-label={option.soldOut ? `${option.label}, ${soldOutLabel}` : option.label}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.color ? <Swatch color={option.color} struck={option.soldOut} /> : option.label}
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}

/** Drawn, since the page's policy allows no inline style. */
function Swatch({ color, struck }: { color: string; struck: boolean | undefined }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={styles.colour}>
      <circle cx="16" cy="16" r="15.5" fill={color} />
      {struck && (
        <>
          <path d="M5 27 27 5" className={styles.gap} />
          <path d="M5 27 27 5" className={styles.strike} />
        </>
      )}
    </svg>
  );
}
