package emporium.catalog.search.messaging;

import emporium.catalog.search.IndexProduct;
import emporium.events.Topics;
import emporium.events.product.AvailabilityEvent;
import emporium.events.product.ProductEvent;
import emporium.events.product.VariantAvailabilityChanged;
import emporium.starter.kafka.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Carries every change of products and stock into the index. It needs no inbox: the versions of the
 * documents make every repetition harmless.
 */
@Component
class ProductEventsListener {

  /** Each waits for Elasticsearch; together they keep up with an import. */
  private static final String INDEXERS = "3";

  private final IndexProduct indexProduct;

  ProductEventsListener(IndexProduct indexProduct) {
    this.indexProduct = indexProduct;
  }

  @KafkaListener(
      id = "search",
      idIsGroup = false,
      topics = Topics.PRODUCT_EVENTS,
      concurrency = INDEXERS)
  void on(Received<ProductEvent> received) {
    indexProduct.index(received.event().productId());
  }

  @KafkaListener(
      id = "search-availability",
      idIsGroup = false,
      topics = Topics.AVAILABILITY_EVENTS,
      concurrency = INDEXERS)
  void onAvailability(Received<AvailabilityEvent> received) {
    switch (received.event()) {
      case VariantAvailabilityChanged changed -> indexProduct.index(changed.productId());
      default -> {
        // Another release's event, which nothing here depends on.
      }
    }
  }
}
