package emporium.cart.product.messaging;

import emporium.cart.product.VariantCopies;
import emporium.cart.product.VariantCopy.Stock;
import emporium.events.Topics;
import emporium.events.product.AvailabilityEvent;
import emporium.events.product.VariantAvailabilityChanged;
import emporium.starter.kafka.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class AvailabilityEventsListener {

  private final VariantCopies copies;

  AvailabilityEventsListener(VariantCopies copies) {
    this.copies = copies;
  }

  @KafkaListener(topics = Topics.AVAILABILITY_EVENTS)
  void on(Received<AvailabilityEvent> received) {
    switch (received.event()) {
      case VariantAvailabilityChanged change ->
          copies.stock(
              change.variantId(),
              change.productId(),
              change.version(),
              new Stock(change.availability(), change.remaining()));
      default -> {}
    }
  }
}
