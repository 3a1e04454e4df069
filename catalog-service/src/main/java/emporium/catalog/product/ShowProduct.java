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

  /** The answer. */
  public sealed interface Outcome {

    record OnSale(ProductSnapshot product) implements Outcome {}

    /**
     * @param to the slug it has now
     */
    record Moved(Slug to) implements Outcome {}

    record Withdrawn() implements Outcome {}

    record Absent() implements Outcome {}
  }

  /**
   * @param slugOrId the last part of the page's address, now or formerly, or the product's id
   */
  public Outcome show(String slugOrId) {
    if (UUID_FORMAT.matcher(slugOrId).matches()) {
      return outcome(pages.findById(UUID.fromString(slugOrId)));
    }
    try {
      return show(new Slug(slugOrId));
    } catch (IllegalArgumentException e) {
      // Neither an id nor a slug, so there is nothing under it.
      return new Outcome.Absent();
    }
  }

  private Outcome show(Slug slug) {
    return switch (outcome(pages.findBySlug(slug))) {
      case Outcome.OnSale(ProductSnapshot product) when !product.slug().equals(slug) ->
          new Outcome.Moved(product.slug());
      case Outcome other -> other;
    };
  }

  private static Outcome outcome(Optional<ProductSnapshot> found) {
    return found
        .<Outcome>map(
            product -> product.active() ? new Outcome.OnSale(product) : new Outcome.Withdrawn())
        .orElseGet(Outcome.Absent::new);
  }
}
