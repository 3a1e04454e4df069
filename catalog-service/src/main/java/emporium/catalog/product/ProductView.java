package emporium.catalog.product;

import emporium.events.Money;
import emporium.events.product.Availability;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A product as it was read, safe to keep and to share.
 *
 * @param pictures paths below the public address, the first one leads
 * @param active whether it is on sale
 */
public record ProductView(
    UUID productId,
    long version,
    Sku sku,
    Slug slug,
    String title,
    String description,
    String brand,
    CategoryName category,
    Money price,
    List<Specification> specifications,
    List<String> pictures,
    Availability availability,
    boolean active,
    Instant publishedAt) {

  /** Where the product stands in the shop. */
  public record CategoryName(String slug, String name) {}

  static ProductView of(Product product) {
    return new ProductView(
        product.productId(),
        product.version(),
        product.sku(),
        product.slug(),
        product.title(),
        product.description(),
        product.brand(),
        new CategoryName(product.category().slug(), product.category().name()),
        product.price(),
        List.copyOf(product.specifications()),
        product.pictures().stream().map(name -> "/api/media/" + name).toList(),
        product.availability(),
        product.active(),
        product.publishedAt());
  }
}
