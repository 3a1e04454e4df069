package emporium.events.product;

import emporium.events.DomainEvent;
import java.util.UUID;

/** Events of a product, published by catalog-service on the compacted {@code product-events}. */
public sealed interface ProductEvent extends DomainEvent
    permits ProductPublished, ProductWithdrawn {

  UUID productId();

  /** Grows with every change of the product; a reader keeps the highest it has seen. */
  long version();

  @Override
  default String aggregateId() {
    return productId().toString();
  }
}
