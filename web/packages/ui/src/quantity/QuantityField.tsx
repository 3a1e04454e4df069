import { Minus, Plus } from "lucide-react";
import { useState, type KeyboardEvent } from "react";
import { LiveRegion } from "../a11y/LiveRegion";
import { cx } from "../cx";
import { Field, type FieldTexts } from "../field/Field";
import { Icon } from "../icon/Icon";
import styles from "./QuantityField.module.css";

interface QuantityFieldProps extends FieldTexts {
  id?: string;
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  decreaseLabel: string;
  increaseLabel: string;
  /** Says the quantity after a step, when the focus is on a button: "Quantity 3". */
  announce: (value: number) => string;
  size?: "sm" | "md";
}

/** What is typed stays a draft until blur, Enter or a step; then it is brought between `min` and `max`, or dropped if it is no number. */
export function QuantityField(props: QuantityFieldProps) {
  const {
    value,
    onChange,
    min = 1,
    max = 999,
    decreaseLabel,
    increaseLabel,
    announce,
    size = "md",
    ...field
  } = props;
  const [draft, setDraft] = useState<string>();
  const [stepped, setStepped] = useState(false);
  const drafted = draft?.trim() ? Number(draft) : Number.NaN;
  const current = Number.isInteger(drafted) ? drafted : value;

  function commit(next: number) {
    const bounded = Math.min(Math.max(next, min), max);
    setDraft(undefined);
    if (bounded !== value) onChange(bounded);
  }

  function step(by: number) {
    setStepped(true);
    commit(current + by);
  }

  function keyDown(event: KeyboardEvent) {
    if (event.key === "Enter") commit(current);
    else if (event.key === "ArrowUp") commit(current + 1);
    else if (event.key === "ArrowDown") commit(current - 1);
    else if (event.key === "Escape" && draft !== undefined) setDraft(undefined);
    else return;
    // Enter is no submit of the form around, Escape does not close the drawer around.
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <Field {...field}>
      {(control) => (
        <div className={cx(styles.stepper, styles[size])}>
          <button
            type="button"
            className={styles.step}
            aria-label={decreaseLabel}
            aria-disabled={current <= min || undefined}
            onClick={() => step(-1)}
          >
            <Icon of={Minus} size="sm" />
          </button>
          <input
            {...control}
            className={styles.input}
            role="spinbutton"
            inputMode="numeric"
            autoComplete="off"
            aria-valuenow={value}
            aria-valuemin={min}
            aria-valuemax={max}
            value={draft ?? value}
            onFocus={(event) => event.target.select()}
            onChange={(event) => {
              setStepped(false);
              setDraft(event.target.value);
            }}
            onBlur={() => commit(current)}
            onKeyDown={keyDown}
          />
          <button
            type="button"
            className={styles.step}
            aria-label={increaseLabel}
            aria-disabled={current >= max || undefined}
            onClick={() => step(1)}
          >
            <Icon of={Plus} size="sm" />
          </button>
          <LiveRegion>{stepped && announce(value)}</LiveRegion>
        </div>
      )}
    </Field>
  );
}
