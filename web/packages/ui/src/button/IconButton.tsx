import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { VisuallyHidden } from "../a11y/VisuallyHidden";
import { cx } from "../cx";
import { Icon } from "../icon/Icon";
import { renderLink, type LinkElement } from "../link/link";
import styles from "./IconButton.module.css";

interface IconFace {
  icon: LucideIcon;
  label: string;
  /** A number at the corner, as of the things in a cart; say it in `label` too. */
  count?: number;
}

interface IconButtonProps
  extends IconFace, Omit<ComponentProps<"button">, "disabled" | "children"> {
  /** Floats above a picture, with a ground and shadow of its own. */
  floating?: boolean;
}

export function IconButton({
  icon,
  label,
  count,
  floating,
  className,
  onClick,
  type = "button",
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={cx(styles.button, floating && styles.floating, className)}
      onClick={rest["aria-disabled"] ? undefined : onClick}
    >
      {face({ icon, label, count })}
    </button>
  );
}

/** The same look for what goes somewhere: the account, the cart's page. */
export function IconLink({ link, ...shown }: IconFace & { link: LinkElement }) {
  return renderLink(link, styles.button, face(shown));
}

function face({ icon, label, count }: IconFace) {
  return (
    <>
      <Icon of={icon} />
      <VisuallyHidden>{label}</VisuallyHidden>
      {Boolean(count) && (
        <span className={styles.count} aria-hidden>
          {count}
        </span>
      )}
    </>
  );
}
