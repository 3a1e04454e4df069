package emporium.catalog.media;

import emporium.catalog.locale.Localized;
import java.util.Comparator;
import java.util.List;

/**
 * What is shown of a product or a category: one picture, kept in several widths.
 *
 * @param renditions media assets with the same content, the narrowest first
 */
public record Picture(List<Rendition> renditions, List<Localized> alternativeText) {

  /**
   * @throws IllegalArgumentException if there is no rendition
   */
  public Picture {
    if (renditions.isEmpty()) {
      throw new IllegalArgumentException("a picture needs a rendition");
    }
    renditions = renditions.stream().sorted(Comparator.comparingInt(Rendition::width)).toList();
    alternativeText = List.copyOf(alternativeText);
  }

  /** Which one it is among the pictures of a product: the name of its widest rendition. */
  public String name() {
    return widest().name();
  }

  /** Whether its renditions differ in their width and in nothing else. */
  public boolean variesInWidthOnly() {
    return renditions.stream().allMatch(widest()::hasProportionsOf)
        && renditions.stream().mapToInt(Rendition::width).distinct().count() == renditions.size();
  }

  public Rendition widest() {
    return renditions.getLast();
  }

  /** The one for carts, orders and other small places. */
  public Rendition narrowest() {
    return renditions.getFirst();
  }
}
