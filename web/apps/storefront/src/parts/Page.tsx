import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "react-router";
import styles from "./Page.module.css";

let shown: string | undefined;

/**
 * A page with its title, in the tab too. After a navigation its heading has the focus, so that it is
 * read out and the keyboard goes on from there.
 */
export function Page({
  title,
  heading,
  width = "wide",
  children,
}: {
  title: string;
  /** What stands as the heading, if not the title; `null` if the page brings one with `PageHeading`. */
  heading?: ReactNode;
  width?: "wide" | "text" | "full";
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = title === "Emporium" ? title : `${title} · Emporium`;
  }, [title]);
  return (
    <main id="content" className={`${styles.page} ${styles[width]}`}>
      {heading !== null && <PageHeading>{heading ?? title}</PageHeading>}
      {children}
    </main>
  );
}

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
