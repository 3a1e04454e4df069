package emporium.order.checkout;

import static java.util.stream.Collectors.toMap;

import emporium.order.checkout.ProductCatalog.Product;
import emporium.order.checkout.StockReservations.Shortage;
import emporium.order.order.OrderLine;
import emporium.order.order.ShippingMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Says what a customer's cart would cost as an order, at the prices of this moment. */
@Component
public class QuoteOrder {

  private final Carts carts;
  private final ProductCatalog catalog;
  private final Pricing pricing;

  QuoteOrder(Carts carts, ProductCatalog catalog, Pricing pricing) {
    this.carts = carts;
    this.catalog = catalog;
    this.pricing = pricing;
  }

  /** What became of the request. */
  public sealed interface Outcome {

    record Quoted(Quote quote) implements Outcome {}

    record EmptyCart() implements Outcome {}

    /** Products of the cart are no longer sold. */
    record Withdrawn(List<Shortage> shortages) implements Outcome {}
  }

  /**
   * @throws DependencyUnavailable if cart or catalogue do not answer
   */
  public Outcome quote(UUID customerId, ShippingMethod method) {
    List<Carts.Item> items = carts.itemsOf(customerId);
    if (items.isEmpty()) {
      return new Outcome.EmptyCart();
    }
    Map<UUID, Product> products =
        catalog.find(items.stream().map(Carts.Item::productId).toList()).stream()
            .collect(toMap(Product::productId, Function.identity()));
    List<OrderLine> lines = new ArrayList<>();
    List<Shortage> withdrawn = new ArrayList<>();
    for (Carts.Item item : items) {
      Product product = products.get(item.productId());
      if (product == null) {
        withdrawn.add(new Shortage(item.productId(), item.quantity(), 0));
      } else {
        lines.add(lineOf(product, item.quantity()));
      }
    }
    if (!withdrawn.isEmpty()) {
      return new Outcome.Withdrawn(withdrawn);
    }
    // The whole catalogue is sold in one currency.
    String currency = products.values().iterator().next().price().currency();
    return new Outcome.Quoted(new Quote(lines, pricing.totalsOf(lines, currency, method)));
  }

  private static OrderLine lineOf(Product product, int quantity) {
    return new OrderLine(
        product.productId(),
        product.sku(),
        product.title(),
        product.picture(),
        product.price().amount(),
        quantity);
  }
}
