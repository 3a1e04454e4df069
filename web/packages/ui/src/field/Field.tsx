import { CircleAlert } from "lucide-react";
import { useId, type ReactNode } from "react";
import { cx } from "../cx";
import { Icon } from "../icon/Icon";
import styles from "./Field.module.css";

export interface FieldTexts {
  label: ReactNode;
  /** Keeps the label for those who hear the page only. */
  hideLabel?: boolean;
  /** The word for "optional", beside the label. Required fields carry no mark. */
  optional?: string;
  hint?: ReactNode;
  error?: ReactNode;
}

export interface ControlProps {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

interface FieldProps extends FieldTexts {
  /** The control's id, where an error summary links to it. */
  id?: string;
  className?: string;
  children: (control: ControlProps) => ReactNode;
}

/** Label, hint and error around any one control, wired to it. */
export function Field({
  id,
  label,
  hideLabel,
  optional,
  hint,
  error,
  className,
  children,
}: FieldProps) {
  const ownId = useId();
  const control = id ?? ownId;
  const { describedBy, hintId, errorId } = describe(control, hint, error);

  return (
    <div className={cx(styles.field, className)}>
      <label htmlFor={control} className={hideLabel ? "visually-hidden" : styles.label}>
        {label}
        {optional && <span className={styles.optional}> {optional}</span>}
      </label>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id: control,
        "aria-describedby": describedBy,
        "aria-invalid": error ? true : undefined,
      })}
      <FieldError id={errorId} error={error} />
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error: ReactNode }) {
  return (
    error && (
      <p id={id} className={styles.error}>
        <Icon of={CircleAlert} size="sm" />
        {error}
      </p>
    )
  );
}

/** The ids of a control's hint and error, and what its `aria-describedby` says. */
export function describe(control: string, hint: ReactNode, error: ReactNode) {
  const hintId = `${control}-hint`;
  const errorId = `${control}-error`;
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(" ") || undefined;
  return { describedBy, hintId, errorId };
}
