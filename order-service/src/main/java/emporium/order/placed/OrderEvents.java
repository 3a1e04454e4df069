package emporium.order.placed;

import emporium.events.order.LatePaymentReceived;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderCompleted;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderContactChanged;
import emporium.events.order.OrderContactErased;
import emporium.events.order.OrderLine.ChosenOption;
import emporium.events.order.OrderPlaced;
import emporium.events.order.PostalAddress;
import emporium.events.order.PriceBreakdown;
import emporium.events.order.RefundRequested;
import emporium.money.Money;
import emporium.order.pricing.PricedLine;
import emporium.order.pricing.Tax;
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
        order.cart().cartId(),
        order.cart().version(),
        lines(order),
        price(order),
        order.locale(),
        order.country(),
        order.paymentMethod().id(),
        order.placedAt(),
        order.paymentDueAt());
  }

  public static OrderConfirmed confirmed(Order order, Instant at) {
    return new OrderConfirmed(
        order.getId(),
        order.number(),
        customer(order),
        order.cart().cartId(),
        lines(order),
        price(order),
        order.locale(),
        order.country(),
        order.shippingOption(),
        order.paymentMethod().id(),
        at);
  }

  public static OrderCancelled cancelled(Order order, CancellationReason reason, Instant at) {
    return new OrderCancelled(
        order.getId(), order.number(), customer(order), order.locale(), reason.name(), at);
  }

  public static OrderCompleted completed(Order order, Instant at) {
    return new OrderCompleted(order.getId(), order.number(), customer(order), order.locale(), at);
  }

  public static OrderContactChanged contactChanged(Order order, Contact contact, Instant at) {
    return new OrderContactChanged(
        order.getId(),
        contact.email(),
        contact.name(),
        contact.phone(),
        order.locale(),
        address(contact.shippingAddress()),
        address(contact.billingAddress()),
        at);
  }

  public static OrderContactErased contactErased(Order order) {
    return new OrderContactErased(order.getId());
  }

  public static LatePaymentReceived latePaymentReceived(
      Order order, UUID paymentId, UUID attemptId, Money amount, Instant at) {
    return new LatePaymentReceived(order.getId(), paymentId, attemptId, amount, at);
  }

  /** All that an attempt brought goes back, under the attempt's id. */
  public static RefundRequested lateMoneyBack(
      Order order, UUID paymentId, UUID attemptId, Money amount, Instant at) {
    return new RefundRequested(
        order.getId(), paymentId, attemptId, amount, List.of(), "ORDER_CANCELLED", at);
  }

  public static emporium.events.order.Customer customer(Order order) {
    Customer customer = order.customer();
    return new emporium.events.order.Customer(customer.customerId(), customer.kind().name());
  }

  private static List<emporium.events.order.OrderLine> lines(Order order) {
    return order.lines().stream()
        .map(line ->
            new emporium.events.order.OrderLine(
                line.orderLineId(),
                line.variantId(),
                line.productId(),
                line.sku(),
                line.title(),
                line.options().stream()
                    .map(option -> new ChosenOption(option.option(), option.value()))
                    .toList(),
                line.quantity(),
                line.weightGrams(),
                line.requiresShipping()))
        .toList();
  }

  private static PriceBreakdown price(Order order) {
    emporium.order.pricing.PriceBreakdown price = order.price();
    return new PriceBreakdown(
        price.currency(),
        price.taxTreatment().name(),
        price.lines().stream().map(OrderEvents::line).toList(),
        price.charges().stream()
            .map(charge ->
                new PriceBreakdown.Charge(
                    charge.kind().name(),
                    charge.reference(),
                    charge.amount(),
                    taxes(charge.taxes())))
            .toList(),
        price.subtotal(),
        price.discount(),
        price.shipping(),
        price.fees(),
        taxes(price.taxes()),
        price.tax(),
        price.total(),
        price.tenders().stream()
            .map(tender ->
                new PriceBreakdown.Tender(tender.kind(), tender.reference(), tender.amount()))
            .toList(),
        price.payable());
  }

  private static PriceBreakdown.Line line(PricedLine line) {
    return new PriceBreakdown.Line(
        line.orderLineId(),
        line.unitPrice(),
        line.quantity(),
        line.discounts().stream()
            .map(d -> new PriceBreakdown.Discount(d.reference(), d.amount()))
            .toList(),
        line.total(),
        taxes(line.taxes()));
  }

  private static List<PriceBreakdown.Tax> taxes(List<Tax> taxes) {
    return taxes.stream()
        .map(tax -> new PriceBreakdown.Tax(tax.basisPoints(), tax.amount()))
        .toList();
  }

  private static PostalAddress address(Address address) {
    return new PostalAddress(
        address.recipient(),
        address.line1(),
        address.line2(),
        address.postalCode(),
        address.city(),
        address.region(),
        address.country());
  }
}
