package emporium.order.checkout;

import emporium.events.Money;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What products cost now, which catalog-service knows. */
public interface ProductCatalog {

  /**
   * The products among the ids that are sold.
   *
   * @throws DependencyUnavailable if catalog-service does not answer
   */
  List<Product> find(Collection<UUID> productIds);

  /** A product as it is sold now. */
  record Product(UUID productId, String sku, String title, Money price, @Nullable String picture) {}
}
