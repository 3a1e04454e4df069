import { ImageOff } from "lucide-react";
import { useState, type ComponentProps } from "react";
import { cx } from "../cx";
import { Icon } from "../icon/Icon";
import styles from "./Picture.module.css";

export interface PictureSource {
  src: string;
  srcSet?: string;
  /** The picture's own measure in pixels, which keeps its place before it is there. */
  width?: number;
  height?: number;
  alt: string;
}

interface PictureProps extends Pick<ComponentProps<"img">, "sizes" | "className"> {
  /** Without a picture, or when it does not load, a quiet placeholder of the same size stands there. */
  source: PictureSource | undefined;
  /** Crops to one shape; without it the picture keeps its own. */
  ratio?: "square" | "portrait" | "landscape" | "wide";
  /** The leading picture of a page, to load first. */
  priority?: boolean;
}

export function Picture({ source, ratio, sizes, priority, className }: PictureProps) {
  const [broken, setBroken] = useState<string>();
  const frame = cx(styles.picture, ratio && styles[ratio], className);

  if (!source || broken === source.src) {
    const naming = source?.alt
      ? { role: "img", "aria-label": source.alt }
      : { "aria-hidden": true };
    return (
      <span className={cx(frame, styles.missing)} {...naming}>
        <Icon of={ImageOff} size="lg" />
      </span>
    );
  }
  return (
    <img
      {...source}
      sizes={sizes}
      className={frame}
      loading={priority ? "eager" : "lazy"}
      fetchPriority={priority ? "high" : undefined}
      decoding={priority ? "sync" : "async"}
      onError={() => setBroken(source.src)}
    />
  );
}
