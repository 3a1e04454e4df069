package emporium.catalog.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import emporium.events.Money;
import emporium.events.product.Availability;
import emporium.events.product.ProductEvent;
import emporium.events.product.ProductPublished;
import emporium.events.product.ProductWithdrawn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as the index holds it. A withdrawn one leaves its id and {@code active: false} behind,
 * so that an older fact that comes late cannot bring it back.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface SearchDocument {

  UUID productId();

  boolean active();

  static SearchDocument of(ProductEvent event) {
    return switch (event) {
      case ProductPublished published -> OnSale.of(published);
      case ProductWithdrawn withdrawn -> new Withdrawn(withdrawn.productId(), false);
    };
  }

  /** Where the product stands in the shop. */
  record Category(String slug, String name) {}

  /**
   * @param specifications name and value of each, as one text
   */
  record OnSale(
      UUID productId,
      boolean active,
      String sku,
      String slug,
      String title,
      String description,
      String brand,
      Category category,
      List<String> specifications,
      Money price,
      @Nullable String picture,
      Availability availability)
      implements SearchDocument {

    private static OnSale of(ProductPublished product) {
      return new OnSale(
          product.productId(),
          true,
          product.sku(),
          product.slug(),
          product.title(),
          product.description(),
          product.brand(),
          new Category(product.category().slug(), product.category().name()),
          product.specifications().stream().map(line -> line.name() + " " + line.value()).toList(),
          product.price(),
          product.pictures().stream().findFirst().orElse(null),
          product.availability());
    }
  }

  record Withdrawn(UUID productId, boolean active) implements SearchDocument {}
}
