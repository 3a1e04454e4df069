package emporium.catalog.product;

import emporium.starter.text.Slug;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Shows one product that is on sale. */
@Component
public class ShowProduct {

  private static final Pattern UUID_FORMAT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final ProductPages pages;

  ShowProduct(ProductPages pages) {
    this.pages = pages;
  }

  /**
   * @param slugOrId the last part of the page's address, or the product's id
   */
  public Optional<ProductSnapshot> show(String slugOrId) {
    return find(slugOrId).filter(ProductSnapshot::active);
  }

  private Optional<ProductSnapshot> find(String slugOrId) {
    if (UUID_FORMAT.matcher(slugOrId).matches()) {
      return pages.findById(UUID.fromString(slugOrId));
    }
    try {
      return pages.findBySlug(new Slug(slugOrId));
    } catch (IllegalArgumentException e) {
      // Neither an id nor a slug, so there is nothing under it.
      return Optional.empty();
    }
  }
}
