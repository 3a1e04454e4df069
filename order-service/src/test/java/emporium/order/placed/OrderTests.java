package emporium.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import emporium.events.Money;
import emporium.events.order.OrderCancelled;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderTests {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  @Test
  void aPlacedOrderAwaitsItsPayment() {
    Order order = placed();

    assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    assertThat(order.totals().total()).isEqualTo(new Money(8470, "EUR"));
    assertThat(order.number()).matches("E-[0-9A-Z]{4}-[0-9A-Z]{4}");
    assertThat(order.timeline()).hasSize(1);
  }

  @Test
  void aConfirmedOrderNeedsNoPaymentPageAnyMore() {
    Order order = placed();
    order.awaitShopper("http://localhost/pay");

    order.confirm(NOON);

    assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
    assertThat(order.paymentUrl()).isEmpty();
    assertThat(order.timeline()).last().isEqualTo(new Order.Milestone(OrderStatus.CONFIRMED, NOON));
  }

  @Test
  void whatIsDecidedStaysDecided() {
    Order confirmed = placed();
    confirmed.confirm(NOON);
    Order cancelled = placed();
    cancelled.cancel(OrderCancelled.Reason.PAYMENT_FAILED, NOON);

    assertThatThrownBy(() -> confirmed.cancel(OrderCancelled.Reason.PAYMENT_FAILED, NOON))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> cancelled.confirm(NOON)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesAnOrderWithoutLinesAndALineWithoutUnits() {
    assertThatThrownBy(() -> order(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> line(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Order placed() {
    return order(List.of(line(2)));
  }

  private static OrderLine line(int quantity) {
    return new OrderLine(UUID.randomUUID(), "LMP-0001", "Harbour Desk Lamp", null, 3990, quantity);
  }

  private static Order order(List<OrderLine> lines) {
    return Order.place(
        UUID.randomUUID(),
        new Buyer(UUID.randomUUID(), "ada@emporium.example", "Ada Shopper"),
        lines,
        new Totals(new Money(7980, "EUR"), new Money(490, "EUR"), new Money(1412, "EUR")),
        new Order.Delivery(
            new Address("Ada Shopper", "Quay Street 5", null, "20457", "Hamburg", null, "DE"),
            ShippingMethod.STANDARD),
        PaymentMethod.CARD,
        NOON,
        NOON.plusSeconds(900));
  }
}
