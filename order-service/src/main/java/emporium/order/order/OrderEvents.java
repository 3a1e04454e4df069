package emporium.order.order;

import emporium.events.Money;
import emporium.events.order.Customer;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderPaidTooLate;
import emporium.events.order.OrderPlaced;
import emporium.events.order.PostalAddress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Says what happened to an order in the words of the contracts. */
public final class OrderEvents {

  private OrderEvents() {}

  public static OrderPlaced placed(Order order) {
    return new OrderPlaced(
        order.getId(),
        order.number(),
        customer(order),
        lines(order),
        order.totals().total(),
        order.paymentMethod().name(),
        order.placedAt(),
        order.payBy());
  }

  public static OrderConfirmed confirmed(Order order, Instant at) {
    Totals totals = order.totals();
    return new OrderConfirmed(
        order.getId(),
        order.number(),
        customer(order),
        lines(order),
        totals.subtotal(),
        totals.shipping(),
        totals.tax(),
        totals.total(),
        address(order.shipTo()),
        at);
  }

  public static OrderCancelled cancelled(Order order, OrderCancelled.Reason reason, Instant at) {
    return new OrderCancelled(order.getId(), order.number(), customer(order), reason, at);
  }

  public static OrderPaidTooLate paidTooLate(
      Order order, UUID paymentId, Money amount, Instant at) {
    return new OrderPaidTooLate(order.getId(), paymentId, amount, at);
  }

  private static Customer customer(Order order) {
    Buyer buyer = order.buyer();
    return new Customer(buyer.customerId(), buyer.email(), buyer.name());
  }

  private static List<emporium.events.order.OrderLine> lines(Order order) {
    return order.lines().stream()
        .map(line ->
            new emporium.events.order.OrderLine(
                line.productId(),
                line.sku(),
                line.title(),
                line.unitPrice(order.currency()),
                line.quantity(),
                line.lineTotal(order.currency())))
        .toList();
  }

  private static PostalAddress address(Address shipTo) {
    return new PostalAddress(
        shipTo.recipient(),
        shipTo.line1(),
        shipTo.line2(),
        shipTo.postalCode(),
        shipTo.city(),
        shipTo.region(),
        shipTo.country());
  }
}
