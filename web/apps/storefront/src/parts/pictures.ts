import type { PictureSource } from "@emporium/ui";

/** A picture as the API gives it, for an image element. */
export function sourceOf(path: string | undefined, alt: string): PictureSource | undefined {
  return path === undefined ? undefined : { src: path, alt };
}
