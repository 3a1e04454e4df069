package emporium.catalog.product;

import emporium.starter.audit.Audit;
import emporium.starter.audit.Audit.Change;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Edits what is said about a product, on sale or withdrawn. An edit names the version it was made
 * of. One that changes nothing publishes nothing.
 */
@Component
public class EditProduct {

  private final Products products;
  private final PublishProduct publishProduct;
  private final Audit audit;
  private final Clock clock;

  EditProduct(Products products, PublishProduct publishProduct, Audit audit, Clock clock) {
    this.products = products;
    this.publishProduct = publishProduct;
    this.audit = audit;
    this.clock = clock;
  }

  /** The answer. */
  public sealed interface Outcome {

    record Edited() implements Outcome {}

    /** The product has changed since it was read. */
    record Stale() implements Outcome {}

    /** There is no such product, or it does not offer that variant. */
    record Unknown() implements Outcome {}
  }

  /**
   * Replaces the texts in all languages.
   *
   * @param texts the one in the shop's own language first
   */
  @Transactional
  public Outcome texts(UUID productId, long version, List<ProductText> texts) {
    return products
        .findByProductId(productId)
        .map(product -> {
          var change =
              Change.of("product.texts-changed", "product", productId)
                  .from(Map.of("texts", product.texts()))
                  .to(Map.of("texts", texts));
          return edit(product, version, product.content().withTexts(texts), change);
        })
        .orElseGet(Outcome.Unknown::new);
  }

  /**
   * Replaces all prices of one variant.
   *
   * @param prices at most one for a currency and a moment
   */
  @Transactional
  public Outcome prices(UUID productId, UUID variantId, long version, List<Price> prices) {
    Optional<Product> found = products.findByProductId(productId);
    return found
        .flatMap(product -> product.offered(variantId))
        .map(Variant::content)
        .map(variant -> {
          var change =
              Change.of("product.prices-changed", "product", productId)
                  .from(Map.of("sku", variant.sku(), "prices", variant.prices()))
                  .to(Map.of("sku", variant.sku(), "prices", prices));
          Product product = found.orElseThrow();
          return edit(
              product, version, product.content().withPrices(variant.sku(), prices), change);
        })
        .orElseGet(Outcome.Unknown::new);
  }

  private Outcome edit(Product product, long version, ProductContent content, Change change) {
    if (product.version() != version) {
      return new Outcome.Stale();
    }
    if (product.edit(content, clock.instant())) {
      publishProduct.publish(product);
      audit.record(change);
    }
    return new Outcome.Edited();
  }
}
