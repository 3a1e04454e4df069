package emporium.order.checkout;

import emporium.money.Money;
import emporium.order.placed.OrderLine;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What variants cost now, which catalog-service knows. */
public interface ProductCatalog {

  /**
   * The variants among the ids that are sold.
   *
   * @param locale BCP 47 tag of the language to describe them in
   * @throws emporium.starter.client.NeighbourUnavailable if catalog-service does not answer
   */
  List<Variant> find(Collection<UUID> variantIds, String locale);

  /**
   * A variant as it is sold now.
   *
   * @param price gross
   */
  record Variant(OrderLine.Goods goods, Money price) {}
}
