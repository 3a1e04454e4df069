import type { ReactNode } from "react";
import { cx } from "../cx";
import { renderLink, type LinkElement } from "./link";
import styles from "./TextLink.module.css";

interface TextLinkProps {
  link: LinkElement;
  /** `quiet` takes the colour of the text around it and is underlined on hover only: for lists of links, never inside a sentence. */
  tone?: "accent" | "quiet";
  children: ReactNode;
}

export function TextLink({ link, tone = "accent", children }: TextLinkProps) {
  return renderLink(link, cx(styles.link, styles[tone]), children);
}
