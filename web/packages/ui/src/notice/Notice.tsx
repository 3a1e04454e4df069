import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "../cx";
import { Icon } from "../icon/Icon";
import styles from "./Notice.module.css";

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, error: CircleAlert };

interface NoticeProps {
  tone?: keyof typeof icons;
  title?: ReactNode;
  /** The way on: a button or a link. */
  action?: ReactNode;
  /** Announces the notice: for one that appears after the page is there. An error interrupts, the others wait. */
  live?: boolean;
  children?: ReactNode;
}

export function Notice({ tone = "info", title, action, live, children }: NoticeProps) {
  const role = live ? (tone === "error" ? "alert" : "status") : undefined;
  return (
    <div className={cx(styles.notice, styles[tone])} role={role}>
      <Icon of={icons[tone]} className={styles.icon} />
      <div className={styles.content}>
        <div className={styles.text}>
          {title && <p className={styles.title}>{title}</p>}
          {children}
        </div>
        {action}
      </div>
    </div>
  );
}
