package emporium.events.product;

import emporium.events.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A product as it is now, whole: published for the first time, edited, or with another
 * availability. Because the topic keeps the newest record of every key, each record has to stand
 * for itself.
 *
 * @param pictures paths below the public address, the first one leads
 */
public record ProductPublished(
    UUID productId,
    long version,
    String sku,
    String slug,
    String title,
    String description,
    String brand,
    Category category,
    Money price,
    List<Specification> specifications,
    List<String> pictures,
    Availability availability,
    Instant publishedAt)
    implements ProductEvent {

  /** Where the product stands in the shop. */
  public record Category(String slug, String name) {}

  /** One line of the product's data sheet. */
  public record Specification(String name, String value) {}
}
