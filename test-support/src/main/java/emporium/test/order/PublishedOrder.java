package emporium.test.order;

import emporium.events.order.Customer;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderContactChanged;
import emporium.events.order.OrderLine;
import emporium.events.order.OrderPlaced;
import emporium.events.order.PriceBreakdown;
import emporium.money.Money;
import emporium.test.contract.GoldenSamples;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The events of one order of Ada's: two lamps at 39.90 with a discount, shipping, tax and a gift
 * card, as in the golden samples. Its ids are its own.
 */
public record PublishedOrder(
    UUID orderId,
    UUID customerId,
    UUID cartId,
    List<OrderLine> lines,
    PriceBreakdown price,
    String paymentMethod,
    Instant paymentDueAt) {

  private static final String ACCOUNT = "ACCOUNT";

  public static PublishedOrder of(UUID orderId) {
    OrderPlaced sample = GoldenSamples.read(OrderPlaced.class);
    return new PublishedOrder(
        orderId,
        UUID.randomUUID(),
        UUID.randomUUID(),
        sample.lines(),
        sample.price(),
        sample.paymentMethod(),
        sample.paymentDueAt());
  }

  /** Units of a variant at 39.90 and nothing else. */
  public static PublishedOrder of(UUID orderId, UUID variantId, int quantity) {
    PublishedOrder sample = of(orderId);
    OrderLine lamp = sample.lines.getFirst();
    OrderLine line =
        new OrderLine(
            UUID.randomUUID(),
            variantId,
            lamp.productId(),
            lamp.sku(),
            lamp.title(),
            lamp.options(),
            quantity,
            lamp.weightGrams(),
            lamp.requiresShipping());
    return new PublishedOrder(
        orderId,
        sample.customerId,
        sample.cartId,
        List.of(line),
        priceOf(line),
        sample.paymentMethod,
        sample.paymentDueAt);
  }

  /** Made from a customer's own cart. */
  public PublishedOrder by(UUID customer) {
    return new PublishedOrder(
        orderId, customer, customer, lines, price, paymentMethod, paymentDueAt);
  }

  public PublishedOrder paidBy(String method, Instant dueAt) {
    return new PublishedOrder(orderId, customerId, cartId, lines, price, method, dueAt);
  }

  public OrderPlaced placed() {
    OrderPlaced sample = GoldenSamples.read(OrderPlaced.class);
    return new OrderPlaced(
        orderId,
        sample.orderNumber(),
        customer(),
        cartId,
        sample.cartVersion(),
        lines,
        price,
        sample.locale(),
        sample.country(),
        paymentMethod,
        sample.placedAt(),
        paymentDueAt);
  }

  /**
   * @param email of the customer
   * @param locale BCP 47 tag of the language to write in
   */
  public OrderContactChanged contact(String email, String locale) {
    OrderContactChanged sample = GoldenSamples.read(OrderContactChanged.class);
    return new OrderContactChanged(
        orderId,
        email,
        sample.name(),
        sample.phone(),
        locale,
        sample.shippingAddress(),
        sample.billingAddress(),
        sample.changedAt());
  }

  public OrderConfirmed confirmed() {
    OrderConfirmed sample = GoldenSamples.read(OrderConfirmed.class);
    return new OrderConfirmed(
        orderId,
        sample.orderNumber(),
        customer(),
        cartId,
        lines,
        price,
        sample.locale(),
        sample.country(),
        sample.shippingOption(),
        paymentMethod,
        sample.confirmedAt());
  }

  public OrderCancelled cancelled(String reason) {
    OrderCancelled sample = GoldenSamples.read(OrderCancelled.class);
    return new OrderCancelled(
        orderId, sample.orderNumber(), customer(), sample.locale(), reason, sample.cancelledAt());
  }

  private Customer customer() {
    return new Customer(customerId, ACCOUNT);
  }

  private static PriceBreakdown priceOf(OrderLine line) {
    Money nothing = Money.zero("EUR");
    Money unit = new Money(3990, "EUR");
    Money total = unit.times(line.quantity());
    return new PriceBreakdown(
        "EUR",
        "STANDARD",
        List.of(
            new PriceBreakdown.Line(
                line.orderLineId(), unit, line.quantity(), List.of(), total, List.of())),
        List.of(),
        total,
        nothing,
        nothing,
        nothing,
        List.of(),
        nothing,
        total,
        List.of(),
        total);
  }
}
