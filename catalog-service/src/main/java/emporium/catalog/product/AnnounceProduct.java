package emporium.catalog.product;

import emporium.events.product.Availability;
import emporium.starter.outbox.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the other services, the search index and the page cache how a product is now. Part of the
 * transaction that changed it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AnnounceProduct {

  private final Products products;
  private final Outbox outbox;
  private final ApplicationEventPublisher inside;
  private final Clock clock;

  AnnounceProduct(Products products, Outbox outbox, ApplicationEventPublisher inside, Clock clock) {
    this.products = products;
    this.outbox = outbox;
    this.inside = inside;
    this.clock = clock;
  }

  /** Saves a new or edited product and tells. */
  public void announce(Product product) {
    Product saved = products.saveAndFlush(product);
    outbox.publish(ProductEvents.of(ProductView.of(saved)));
    inside.publishEvent(new ProductChanged(saved.productId(), saved.slugs()));
  }

  /**
   * Tells that another amount can be sold. Nothing is told if shoppers would see no difference.
   * Callers hold the lock of the product's stock and have not read the product before.
   */
  public void announceAvailability(UUID productId, Availability availability) {
    products
        .findAndLock(productId)
        .filter(product -> product.changeAvailability(availability, clock.instant()))
        .ifPresent(this::announce);
  }
}
