import { Icon } from "@emporium/ui";
import { Image } from "@emporium/ui/icons";
import styles from "./Thumbnail.module.css";

/** The small picture beside the name of a product, which says what it shows. */
export function Thumbnail({ src }: { src?: string }) {
  return (
    <span className={styles.thumbnail} aria-hidden="true">
      {src ? (
        <img src={src} alt="" width={40} height={40} loading="lazy" />
      ) : (
        <Icon of={Image} size="sm" />
      )}
    </span>
  );
}
