import type { LucideIcon } from "lucide-react";
import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { VisuallyHidden } from "../a11y/VisuallyHidden";
import { cx } from "../cx";
import { Icon } from "../icon/Icon";
import { renderLink, type LinkElement } from "../link/link";
import styles from "./Button.module.css";
import { Spinner } from "./Spinner";

interface ButtonLook {
  variant?: "primary" | "secondary" | "quiet" | "danger";
  size?: "sm" | "md" | "lg";
  /** As wide as its container. */
  wide?: boolean;
  icon?: LucideIcon;
}

export interface ButtonProps extends Omit<ComponentProps<"button">, "disabled">, ButtonLook {
  /** What happens meanwhile ("Saving…"). While it is set the button keeps its focus and its width and does nothing. */
  pending?: string | false;
}

/** Is never `disabled`, which would drop the focus to the body: use `pending`, or `aria-disabled` beside a text that says why. */
export function Button({
  variant,
  size,
  wide,
  icon,
  pending,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  const inert = Boolean(pending) || rest["aria-disabled"] === true;

  function click(event: MouseEvent<HTMLButtonElement>) {
    if (inert) {
      event.preventDefault();
    } else {
      onClick?.(event);
    }
  }

  return (
    <button
      {...rest}
      type={type}
      className={cx(buttonClass({ variant, size, wide }), className)}
      onClick={click}
      aria-disabled={inert || undefined}
    >
      <span className={cx(styles.label, pending && styles.away)}>{labelled(icon, children)}</span>
      {pending && (
        <>
          <Spinner className={styles.spinner} />
          <VisuallyHidden>{pending}</VisuallyHidden>
        </>
      )}
    </button>
  );
}

interface ButtonLinkProps extends ButtonLook {
  link: LinkElement;
  children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({ link, icon, children, ...look }: ButtonLinkProps) {
  return renderLink(
    link,
    buttonClass(look),
    <span className={styles.label}>{labelled(icon, children)}</span>,
  );
}

function labelled(icon: LucideIcon | undefined, children: ReactNode) {
  return (
    <>
      {icon && <Icon of={icon} />}
      {children}
    </>
  );
}

function buttonClass({ variant = "secondary", size = "md", wide }: ButtonLook) {
  return cx(styles.button, styles[variant], styles[size], wide && styles.wide);
}
