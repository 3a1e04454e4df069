import type { ReactNode } from "react";
import { renderLink, type LinkElement } from "../link/link";
import { Picture, type PictureSource } from "../picture/Picture";
import styles from "./MediaCard.module.css";

interface MediaCardProps {
  link: LinkElement;
  title: string;
  heading?: "h2" | "h3";
  picture: PictureSource | undefined;
  sizes?: string;
  priority?: boolean;
  /** Above the title, small: a brand or a category. */
  eyebrow?: ReactNode;
  /** On the picture's upper left corner. */
  badge?: ReactNode;
  /** On the picture's upper right corner; a control of its own beside the card's link. */
  action?: ReactNode;
  children?: ReactNode;
}

/** A picture with a title that is the link; the whole card takes the click, its name is the title alone. */
export function MediaCard({
  link,
  title,
  heading: Heading = "h3",
  picture,
  sizes,
  priority,
  eyebrow,
  badge,
  action,
  children,
}: MediaCardProps) {
  return (
    <article className={styles.card}>
      <div className={styles.text}>
        {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
        <Heading className={styles.title}>{renderLink(link, styles.link, title)}</Heading>
        {children}
      </div>
      <div className={styles.media}>
        <Picture source={picture} ratio="square" sizes={sizes} priority={priority} />
        {badge && <div className={styles.badge}>{badge}</div>}
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </article>
  );
}
