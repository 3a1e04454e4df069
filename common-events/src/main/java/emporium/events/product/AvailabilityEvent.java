package emporium.events.product;

import emporium.events.DomainEvent;
import java.util.UUID;

/**
 * Events of a variant's stock, published by catalog-service on the compacted {@code
 * availability-events}.
 */
public sealed interface AvailabilityEvent extends DomainEvent permits VariantAvailabilityChanged {

  UUID variantId();

  @Override
  default String aggregateId() {
    return variantId().toString();
  }
}
