import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "react-router";
import styles from "./PageHeading.module.css";

let shown: string | undefined;

/**
 * The heading of a page. After a navigation it has the focus, so that it is read out and the keyboard
 * goes on from there.
 */
export function PageHeading({ className, children }: { className?: string; children: ReactNode }) {
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown !== undefined && shown !== pathname) {
      heading.current?.focus({ preventScroll: true });
    }
    shown = pathname;
  }, [pathname]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className ?? styles.heading}>
      {children}
    </h1>
  );
}
