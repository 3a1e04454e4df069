package emporium.catalog.search.messaging;

import emporium.catalog.search.IndexProduct;
import emporium.events.Topics;
import emporium.events.product.ProductEvent;
import emporium.starter.kafka.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Carries what is told about products into the index. It needs no inbox: the versions of the
 * documents make every repetition harmless.
 */
@Component
class ProductEventsListener {

  private final IndexProduct indexProduct;

  ProductEventsListener(IndexProduct indexProduct) {
    this.indexProduct = indexProduct;
  }

  @KafkaListener(
      id = "search",
      idIsGroup = false,
      topics = Topics.PRODUCT_EVENTS,
      concurrency = "${emporium.catalog.index-concurrency:3}")
  void on(Received<ProductEvent> received) {
    indexProduct.index(received.event());
  }
}
