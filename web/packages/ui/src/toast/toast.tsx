import { CircleAlert, CircleCheck, X } from "lucide-react";
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type ReactNode,
} from "react";
import { Button } from "../button/Button";
import { IconButton } from "../button/IconButton";
import { Icon } from "../icon/Icon";
import styles from "./toast.module.css";

export interface Toast {
  message: ReactNode;
  tone?: "success" | "error";
  /** As "Undo"; it closes the toast. */
  action?: { label: string; onAction: () => void };
}

const shownForMs = 6_000;
const shownForMsWithAction = 12_000;
const most = 3;

const ToastContext = createContext<((toast: Toast) => void) | undefined>(undefined);

/** Shows a toast: a confirmation of what just happened. What must not be missed belongs into a notice on the page. */
export function useToast(): (toast: Toast) => void {
  const show = use(ToastContext);
  if (!show) throw new Error("useToast needs a ToastProvider above it");
  return show;
}

interface ToastProviderProps {
  labels: { region: string; dismiss: string };
  children: ReactNode;
}

export function ToastProvider({ labels, children }: ToastProviderProps) {
  const [toasts, setToasts] = useState<readonly (Toast & { id: string })[]>([]);
  const [held, setHeld] = useState(false);
  const show = useCallback(
    (toast: Toast) =>
      setToasts((shown) => [...shown, { ...toast, id: crypto.randomUUID() }].slice(-most)),
    [],
  );
  const region = useRef<HTMLElement>(null);
  const focusedBefore = useRef<HTMLElement>(null);

  const dismiss = useCallback((id: string) => {
    // What is removed sends neither blur nor leave, and would drop the focus to the body.
    if (region.current?.contains(document.activeElement)) focusedBefore.current?.focus();
    setHeld(false);
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  }, []);

  function focus({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) {
    setHeld(true);
    if (!currentTarget.contains(relatedTarget))
      focusedBefore.current = relatedTarget as HTMLElement | null;
  }

  return (
    <ToastContext value={show}>
      {children}
      <section
        ref={region}
        aria-label={labels.region}
        className={styles.region}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={focus}
        onBlur={() => setHeld(false)}
      >
        <ol aria-live="polite" aria-relevant="additions" className={styles.list}>
          {toasts.map(({ id, ...toast }) => (
            <Shown
              key={id}
              id={id}
              {...toast}
              held={held}
              dismissLabel={labels.dismiss}
              onDismiss={dismiss}
            />
          ))}
        </ol>
      </section>
    </ToastContext>
  );
}

interface ShownProps extends Toast {
  id: string;
  /** Nothing goes away under the pointer or the focus. */
  held: boolean;
  dismissLabel: string;
  onDismiss: (id: string) => void;
}

function Shown({
  id,
  message,
  tone = "success",
  action,
  held,
  dismissLabel,
  onDismiss,
}: ShownProps) {
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDismiss(id), action ? shownForMsWithAction : shownForMs);
    return () => clearTimeout(timer);
  }, [held, action, id, onDismiss]);

  return (
    <li className={styles.toast}>
      <Icon of={tone === "error" ? CircleAlert : CircleCheck} />
      <div className={styles.message}>{message}</div>
      {action && (
        <Button
          variant="quiet"
          size="sm"
          className={styles.action}
          onClick={() => {
            action.onAction();
            onDismiss(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        icon={X}
        label={dismissLabel}
        className={styles.dismiss}
        onClick={() => onDismiss(id)}
      />
    </li>
  );
}
