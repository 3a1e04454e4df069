package emporium.catalog.product;

import emporium.starter.audit.Audit;
import emporium.starter.audit.Audit.Change;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a product off sale. Orders that contain it stay as they are. */
@Component
public class WithdrawProduct {

  private final Products products;
  private final PublishProduct publishProduct;
  private final Audit audit;
  private final Clock clock;

  WithdrawProduct(Products products, PublishProduct publishProduct, Audit audit, Clock clock) {
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
  public boolean withdraw(UUID productId) {
    Optional<Product> found = products.findByProductId(productId);
    found
        .filter(Product::active)
        .ifPresent(product -> {
          product.withdraw(clock.instant());
          publishProduct.publish(product);
          audit.record(Change.of("product.withdrawn", "product", productId));
        });
    return found.isPresent();
  }
}
