package emporium.catalog.product;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a product off sale. Orders that contain it stay as they are. */
@Component
public class WithdrawProduct {

  private final Products products;
  private final PublishProduct publishProduct;
  private final Clock clock;

  WithdrawProduct(Products products, PublishProduct publishProduct, Clock clock) {
    this.products = products;
    this.publishProduct = publishProduct;
    this.clock = clock;
  }

  /** Repeating a call changes nothing, nor does an unknown id. */
  @Transactional
  public void withdraw(UUID productId) {
    products
        .findByProductId(productId)
        .filter(product -> product.withdraw(clock.instant()))
        .ifPresent(publishProduct::publish);
  }
}
