package emporium.cart.product.messaging;

import emporium.cart.product.ProductCopies;
import emporium.events.Topics;
import emporium.events.product.ProductEvent;
import emporium.events.product.ProductPublished;
import emporium.events.product.ProductWithdrawn;
import emporium.starter.kafka.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ProductEventsListener {

  private final ProductCopies copies;

  ProductEventsListener(ProductCopies copies) {
    this.copies = copies;
  }

  @KafkaListener(topics = Topics.PRODUCT_EVENTS)
  void on(Received<ProductEvent> received) {
    switch (received.event()) {
      case ProductPublished fact -> copies.take(fact);
      case ProductWithdrawn fact -> copies.take(fact);
    }
  }
}
