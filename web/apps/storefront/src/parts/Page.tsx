import { PageHeading } from "@emporium/app";
import { type ReactNode, useEffect } from "react";
import styles from "./Page.module.css";

/** A page with its title, in the tab too. */
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
