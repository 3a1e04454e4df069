package emporium.catalog.inventory;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.EventTypes;
import emporium.events.Money;
import emporium.events.Topics;
import emporium.events.order.Customer;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderLine;
import emporium.events.order.PostalAddress;
import emporium.starter.id.Uuid7;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Facts;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrderEventsIT extends InventoryTest {

  private static final Customer ADA =
      new Customer(Uuid7.next(), "ada@emporium.example", "Ada Shopper");

  @Autowired MeterRegistry meters;

  @Test
  void aConfirmedOrderTakesItsUnitsOnceHoweverOftenItIsTold() {
    UUID productId = productWith(10);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, productId, 3);
    UUID eventId = UUID.randomUUID();

    Facts.publish(eventId, confirmed(orderId, productId, 3));
    Facts.publish(eventId, confirmed(orderId, productId, 3));
    Facts.publish(UUID.randomUUID(), confirmed(orderId, productId, 3));
    UUID after = Uuid7.next();
    Facts.publish(confirmed(after, productId, 1));

    await().untilAsserted(() -> assertThat(statusOf(orderId)).isEqualTo("COMMITTED"));
    await().untilAsserted(() -> assertThat(unitsOf(productId)).isEqualTo(new Units(6, 0)));
    await().during(1, SECONDS).until(() -> unitsOf(productId).equals(new Units(6, 0)));
    assertThat(api.release(orderId).problem()).isEqualTo("/problems/reservation-committed");
    assertThat(unitsOf(productId)).isEqualTo(new Units(6, 0));
  }

  @Test
  void aCancelledOrderGivesItsUnitsBackOnce() {
    UUID productId = productWith(10);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, productId, 3);
    UUID other = Uuid7.next();
    api.reserve(other, productId, 4);

    Facts.publish(cancelled(orderId));
    Facts.publish(cancelled(orderId));

    await().untilAsserted(() -> assertThat(statusOf(orderId)).isEqualTo("RELEASED"));
    await().during(1, SECONDS).until(() -> unitsOf(productId).equals(new Units(10, 4)));
  }

  @Test
  void anOrderConfirmedLateTakesWhatIsFree() {
    UUID productId = productWith(5);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, productId, 2);
    letLapse(orderId);

    Facts.publish(confirmed(orderId, productId, 2));

    await().untilAsserted(() -> assertThat(statusOf(orderId)).isEqualTo("COMMITTED"));
    assertThat(unitsOf(productId)).isEqualTo(new Units(3, 0));
  }

  @Test
  void whatIsMissingForALateOrderIsCountedAndStockStaysAboveZero() {
    UUID productId = productWith(2);
    UUID late = Uuid7.next();
    api.reserve(late, productId, 2);
    letLapse(late);
    UUID quick = Uuid7.next();
    api.reserve(quick, productId, 1);
    double before = oversold();

    Facts.publish(confirmed(late, productId, 2));

    await().untilAsserted(() -> assertThat(statusOf(late)).isEqualTo("COMMITTED"));
    assertThat(unitsOf(productId)).isEqualTo(new Units(1, 1));
    assertThat(oversold() - before).isEqualTo(1);
  }

  @Test
  void theCheckedInSampleIsUnderstood() {
    OrderConfirmed sample = GoldenSamples.read(OrderConfirmed.class);

    Facts.publish(
        Topics.ORDER_EVENTS,
        sample.orderId().toString(),
        UUID.randomUUID(),
        EventTypes.nameOf(OrderConfirmed.class),
        GoldenSamples.bytes(OrderConfirmed.class));

    await().untilAsserted(() -> assertThat(statusOf(sample.orderId())).isEqualTo("COMMITTED"));
  }

  private double oversold() {
    return meters.get("emporium.stock.oversold").counter().count();
  }

  private static OrderConfirmed confirmed(UUID orderId, UUID productId, int quantity) {
    Money price = new Money(3990, "EUR");
    Money total = price.times(quantity);
    return new OrderConfirmed(
        orderId,
        "E-TEST",
        ADA,
        List.of(new OrderLine(productId, "LAMP", "Harbour Lamp", price, quantity, total)),
        total,
        Money.zero("EUR"),
        Money.zero("EUR"),
        total,
        new PostalAddress("Ada Shopper", "Quay Street 5", null, "20457", "Hamburg", null, "DE"),
        Instant.parse("2026-11-01T09:22:00Z"));
  }

  private static OrderCancelled cancelled(UUID orderId) {
    return new OrderCancelled(
        orderId,
        "E-TEST",
        ADA,
        OrderCancelled.Reason.PAYMENT_FAILED,
        Instant.parse("2026-11-01T09:22:00Z"));
  }
}
