import { CSPProvider } from "@base-ui/react/csp-provider";
import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { IconButton } from "../button/IconButton";
import { cx } from "../cx";
import styles from "./Modal.module.css";

export interface ModalProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** Read out with the title. */
  description?: ReactNode;
  closeLabel: string;
  /** Stays in sight at the bottom while the content scrolls. */
  footer?: ReactNode;
  /** What takes the focus first, if not the first thing that can. */
  initialFocus?: RefObject<HTMLElement | null>;
  children?: ReactNode;
}

/** Closes by Escape, the button and a click beside it; then the focus goes back to where it was. */
export function Modal({ className, ...props }: ModalProps & { className: string | undefined }) {
  const { open, onClose, title, description, closeLabel, footer, initialFocus, children } = props;
  return (
    <CSPProvider disableStyleElements>
      <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
        <Base.Portal>
          <Base.Backdrop className={styles.scrim} />
          <Base.Popup className={cx(styles.popup, className)} initialFocus={initialFocus}>
            <header className={styles.header}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close render={<IconButton icon={X} label={closeLabel} />} />
            </header>
            <div className={styles.body}>
              {description && (
                <Base.Description className={styles.description}>{description}</Base.Description>
              )}
              {children}
            </div>
            {footer && <footer className={styles.footer}>{footer}</footer>}
          </Base.Popup>
        </Base.Portal>
      </Base.Root>
    </CSPProvider>
  );
}
