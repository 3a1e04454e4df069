import { cx } from "../cx";
import { Modal, type ModalProps } from "./Modal";
import styles from "./Modal.module.css";

interface DrawerProps extends ModalProps {
  side?: "start" | "end";
}

export function Drawer({ side = "end", ...modal }: DrawerProps) {
  return <Modal {...modal} className={cx(styles.drawer, styles[side])} />;
}
