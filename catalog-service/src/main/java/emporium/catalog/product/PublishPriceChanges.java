package emporium.catalog.product;

import emporium.catalog.config.CatalogProperties;
import emporium.starter.schedule.Job;
import emporium.starter.schedule.SharedWork;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes products again when one of their prices begins or ends, so that the search index and
 * whoever keeps a price of now learns of it. Several instances share the work.
 */
@Component
class PublishPriceChanges {

  private static final int BATCH = 50;

  private final Products products;
  private final PublishProduct publishProduct;
  private final TransactionTemplate transactions;
  private final Clock clock;

  PublishPriceChanges(
      Products products,
      PublishProduct publishProduct,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.products = products;
    this.publishProduct = publishProduct;
    this.transactions = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Bean
  Job checkPrices(CatalogProperties settings) {
    return new Job(settings.priceCheck(), this::publish);
  }

  void publish() {
    SharedWork.untilNoneIsLeft(transactions, this::publishSome);
  }

  private int publishSome() {
    Instant now = clock.instant();
    List<Product> repriced = products.lockRepriced(now, BATCH);
    for (Product product : repriced) {
      product.reprice(now);
      publishProduct.publish(product);
    }
    return repriced.size();
  }
}
