import type { LucideIcon } from "lucide-react";
import { cx } from "../cx";
import styles from "./Icon.module.css";

interface IconProps {
  of: LucideIcon;
  size?: "sm" | "md" | "lg" | "xl";
  /** The icon's meaning, where no text beside it says it. */
  label?: string;
  className?: string;
}

export function Icon({ of: Glyph, size = "md", label, className }: IconProps) {
  const naming = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <Glyph
      className={cx(styles.icon, styles[size], className)}
      strokeWidth={size === "xl" ? 1.25 : 1.75}
      {...naming}
    />
  );
}
