package emporium.catalog.product;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a product off sale. Orders that hold it are not touched. */
@Component
public class WithdrawProduct {

  private final Products products;
  private final AnnounceProduct announceProduct;
  private final Clock clock;

  WithdrawProduct(Products products, AnnounceProduct announceProduct, Clock clock) {
    this.products = products;
    this.announceProduct = announceProduct;
    this.clock = clock;
  }

  /** Repeating a call changes nothing, nor does an unknown id. */
  @Transactional
  public void withdraw(UUID productId) {
    products
        .findByProductId(productId)
        .filter(product -> product.withdraw(clock.instant()))
        .ifPresent(announceProduct::announce);
  }
}
