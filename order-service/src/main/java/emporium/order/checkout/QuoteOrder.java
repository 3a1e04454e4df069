package emporium.order.checkout;

import static java.util.stream.Collectors.toMap;

import emporium.money.Money;
import emporium.order.checkout.Carts.Cart;
import emporium.order.checkout.Carts.Item;
import emporium.order.checkout.ProductCatalog.Variant;
import emporium.order.checkout.StockReservations.Shortage;
import emporium.order.config.OrderProperties;
import emporium.order.placed.Order.CartRevision;
import emporium.order.placed.OrderLine;
import emporium.order.pricing.Charge;
import emporium.order.pricing.PriceBreakdown;
import emporium.order.pricing.PriceOrder;
import emporium.order.pricing.PriceOrder.GrossCharge;
import emporium.order.rates.Country;
import emporium.order.rates.Rates;
import emporium.order.rates.ShippingRate;
import emporium.starter.id.Uuid7;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Says what a customer's cart costs as an order, at the prices of this moment. */
@Component
public class QuoteOrder {

  private final Carts carts;
  private final ProductCatalog catalog;
  private final Rates rates;
  private final String currency;

  QuoteOrder(Carts carts, ProductCatalog catalog, Rates rates, OrderProperties settings) {
    this.carts = carts;
    this.catalog = catalog;
    this.rates = rates;
    this.currency = settings.currency();
  }

  /**
   * @param country ISO 3166-1 alpha-2 code of where it goes
   * @param shippingOption its id
   * @param locale BCP 47 tag of the language to describe the goods in
   */
  public record Query(UUID customerId, String country, String shippingOption, String locale) {}

  /**
   * What a cart costs now.
   *
   * @param goods in the order of the priced lines
   * @param items what has to be reserved
   */
  public record Quote(
      CartRevision cart, List<Item> items, List<OrderLine.Goods> goods, PriceBreakdown price) {}

  /** The answer. */
  public sealed interface Outcome {

    record Quoted(Quote quote) implements Outcome {}

    record EmptyCart() implements Outcome {}

    /** Variants of the cart are no longer sold. */
    record Withdrawn(List<Shortage> shortages) implements Outcome {}

    /** The shop does not deliver there. */
    record UnknownCountry() implements Outcome {}

    /** The shop does not deliver in this way there. */
    record UnknownShippingOption() implements Outcome {}

    /** A variant has no price in the shop's currency. */
    record OtherCurrency(UUID variantId) implements Outcome {}
  }

  /**
   * @throws emporium.starter.client.NeighbourUnavailable if cart or catalogue do not answer
   */
  public Outcome quote(Query query) {
    Optional<Country> country = rates.country(query.country());
    if (country.isEmpty()) {
      return new Outcome.UnknownCountry();
    }
    Optional<ShippingRate> rate = rates.shippingRate(country.get(), query.shippingOption());
    if (rate.isEmpty()) {
      return new Outcome.UnknownShippingOption();
    }
    Optional<Cart> cart = carts.find(query.customerId());
    if (cart.isEmpty()) {
      return new Outcome.EmptyCart();
    }
    return quote(cart.get(), country.get(), rate.get(), query.locale());
  }

  private Outcome quote(Cart cart, Country country, ShippingRate rate, String locale) {
    Map<UUID, Variant> sold =
        catalog.find(cart.items().stream().map(Item::variantId).toList(), locale).stream()
            .collect(toMap(variant -> variant.goods().variantId(), Function.identity()));
    List<Shortage> withdrawn =
        cart.items().stream()
            .filter(item -> !sold.containsKey(item.variantId()))
            .map(item -> new Shortage(item.variantId(), item.quantity(), 0))
            .toList();
    if (!withdrawn.isEmpty()) {
      return new Outcome.Withdrawn(withdrawn);
    }
    for (Variant variant : sold.values()) {
      if (!variant.price().currency().equals(currency)) {
        return new Outcome.OtherCurrency(variant.goods().variantId());
      }
    }
    return new Outcome.Quoted(
        new Quote(
            cart.revision(),
            cart.items(),
            cart.items().stream()
                .map(item -> sold.get(item.variantId()))
                .map(Variant::goods)
                .toList(),
            price(cart.items(), sold, country, rate)));
  }

  private PriceBreakdown price(
      List<Item> cart, Map<UUID, Variant> sold, Country country, ShippingRate rate) {
    List<PriceOrder.Item> items = new ArrayList<>();
    Money goods = Money.zero(currency);
    for (Item item : cart) {
      Variant variant = Objects.requireNonNull(sold.get(item.variantId()));
      items.add(
          new PriceOrder.Item(
              Uuid7.next(), variant.price(), item.quantity(), variant.goods().taxClass()));
      goods = goods.plus(variant.price().times(item.quantity()));
    }
    List<GrossCharge> charges =
        sold.values().stream().anyMatch(variant -> variant.goods().requiresShipping())
            ? List.of(new GrossCharge(Charge.Kind.SHIPPING, rate.option(), rate.priceFor(goods)))
            : List.of();
    return new PriceOrder(rates.taxRules(country), currency)
        .price(items, List.of(), charges, List.of());
  }
}
