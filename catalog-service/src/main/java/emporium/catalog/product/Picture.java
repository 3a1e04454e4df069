package emporium.catalog.product;

import emporium.catalog.locale.Localized;
import java.util.List;

/**
 * A picture of a product.
 *
 * @param name of the media asset
 */
public record Picture(String name, List<Localized> alternativeText) {

  public Picture {
    alternativeText = List.copyOf(alternativeText);
  }

  /** Where a media asset is to be had, below the public address. */
  public static String pathOf(String name) {
    return "/api/media/" + name;
  }
}
