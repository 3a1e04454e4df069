package emporium.catalog.product;

import emporium.starter.outbox.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes to the other services, the search index and the page cache how a product is now. Part
 * of the transaction that changed it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PublishProduct {

  private final Products products;
  private final Outbox outbox;
  private final ApplicationEventPublisher inside;

  PublishProduct(Products products, Outbox outbox, ApplicationEventPublisher inside) {
    this.products = products;
    this.outbox = outbox;
    this.inside = inside;
  }

  /** Saves a new or edited product and publishes it. */
  public void publish(Product product) {
    Product saved = products.saveAndFlush(product);
    outbox.publish(ProductEvents.of(ProductSnapshot.of(saved)));
    inside.publishEvent(new ProductChanged(saved.productId(), saved.slugs()));
  }
}
