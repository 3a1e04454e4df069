package emporium.catalog.product;

import emporium.starter.audit.Audit;
import emporium.starter.audit.Audit.Change;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a withdrawn product on sale again, as it is. */
@Component
public class PutOnSale {

  private final Products products;
  private final PublishProduct publishProduct;
  private final Audit audit;
  private final Clock clock;

  PutOnSale(Products products, PublishProduct publishProduct, Audit audit, Clock clock) {
    this.products = products;
    this.publishProduct = publishProduct;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Repeating a call changes nothing.
   *
   * @return whether there is such a product
   */
  @Transactional
  public boolean put(UUID productId) {
    Optional<Product> found = products.findByProductId(productId);
    found
        .filter(product -> !product.active())
        .ifPresent(product -> {
          product.putOnSale(clock.instant());
          publishProduct.publish(product);
          audit.record(Change.of("product.published", "product", productId));
        });
    return found.isPresent();
  }
}
