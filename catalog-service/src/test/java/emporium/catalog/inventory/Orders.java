package emporium.catalog.inventory;

import emporium.events.order.Customer;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderLine;
import emporium.events.order.OrderPlaced;
import emporium.events.order.PriceBreakdown;
import emporium.money.Money;
import emporium.starter.id.Uuid7;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What order-service publishes. */
final class Orders {

  private static final Customer ADA = new Customer(Uuid7.next(), "ACCOUNT");
  private static final Instant AT = Instant.parse("2026-11-01T09:22:00Z");

  private Orders() {}

  static OrderPlaced placed(UUID orderId, UUID variantId, int quantity) {
    OrderLine line = line(variantId, quantity);
    return new OrderPlaced(
        orderId,
        "E-TEST",
        ADA,
        Uuid7.next(),
        1,
        List.of(line),
        price(line),
        "en",
        "DE",
        "card",
        AT,
        AT.plusSeconds(900));
  }

  static OrderConfirmed confirmed(UUID orderId, UUID variantId, int quantity) {
    OrderLine line = line(variantId, quantity);
    return new OrderConfirmed(
        orderId,
        "E-TEST",
        ADA,
        Uuid7.next(),
        List.of(line),
        price(line),
        "en",
        "DE",
        "standard",
        "card",
        AT);
  }

  static OrderCancelled cancelled(UUID orderId) {
    return new OrderCancelled(orderId, "E-TEST", ADA, "en", "NOT_PAID_IN_TIME", AT);
  }

  private static OrderLine line(UUID variantId, int quantity) {
    return new OrderLine(
        Uuid7.next(),
        variantId,
        Uuid7.next(),
        "LAMP",
        "Harbour Lamp",
        List.of(),
        quantity,
        1450,
        true);
  }

  private static PriceBreakdown price(OrderLine line) {
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
