import { cx } from "../cx";
import { Modal, type ModalProps } from "./Modal";
import styles from "./Modal.module.css";

interface DialogProps extends ModalProps {
  size?: "sm" | "md" | "lg" | "full";
}

export function Dialog({ size = "md", ...modal }: DialogProps) {
  return <Modal {...modal} className={cx(styles.dialog, styles[size])} />;
}
