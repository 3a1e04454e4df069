import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { cx } from "../cx";
import { Icon } from "../icon/Icon";
import styles from "./IconButton.module.css";

interface IconButtonProps extends Omit<ComponentProps<"button">, "disabled" | "children"> {
  icon: LucideIcon;
  label: string;
  /** Floats above a picture, with a ground and shadow of its own. */
  floating?: boolean;
  /** A number at the corner, as of the things in a cart; say it in `label` too. */
  count?: number;
}

export function IconButton({ icon, label, floating, count, className, type = "button", ...rest }: IconButtonProps) {
  return (
    <button {...rest} type={type} aria-label={label} className={cx(styles.button, floating && styles.floating, className)}>
      <Icon of={icon} />
      {Boolean(count) && (
        <span className={styles.count} aria-hidden>
          {count}
        </span>
      )}
    </button>
  );
}
