import type { Picture } from "@emporium/api";
import type { PictureSource } from "@emporium/ui";

/**
 * A picture as the API gives it, for an image element.
 *
 * @param alt instead of its own text; empty where the words beside it say what it shows
 */
export function sourceOf(picture: Picture | undefined, alt?: string): PictureSource | undefined {
  return (
    picture && {
      src: picture.path,
      srcSet:
        picture.renditions.length > 1
          ? picture.renditions.map(({ path, width }) => `${path} ${width}w`).join(", ")
          : undefined,
      width: picture.width,
      height: picture.height,
      alt: alt ?? picture.alternativeText,
    }
  );
}
