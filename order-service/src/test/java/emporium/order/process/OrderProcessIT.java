package emporium.order.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.DomainEvent;
import emporium.events.Topics;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderPaidTooLate;
import emporium.events.payment.PaymentActionRequired;
import emporium.events.payment.PaymentCaptured;
import emporium.events.payment.PaymentFailed;
import emporium.events.payment.PaymentRefunded;
import emporium.order.Neighbours;
import emporium.order.OrderServiceTest;
import emporium.order.Shopper;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Facts;
import emporium.test.store.Store;
import emporium.test.store.TestStores;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Facts in, facts out. */
@OrderServiceTest
class OrderProcessIT {

  @Autowired RestTestClient http;
  @Autowired JdbcClient jdbc;

  private Shopper ada;

  @BeforeEach
  void aShopper() {
    Neighbours.reset();
    ada = Shopper.with(http);
  }

  @Test
  void capturedConfirmsAndARepetitionChangesNothing() {
    UUID orderId = ada.placed();
    UUID eventId = UUID.randomUUID();

    Facts.publish(eventId, captured(orderId));
    Facts.publish(eventId, captured(orderId));
    Facts.publish(captured(orderId));
    Facts.publish(actionRequired(orderId));

    awaitStatus(orderId, "CONFIRMED", "CAPTURED");
    await().untilAsserted(() -> assertThat(told(OrderConfirmed.class, orderId)).hasSize(1));
    OrderConfirmed fact = told(OrderConfirmed.class, orderId).getFirst();
    assertThat(fact.lines()).hasSize(1);
    assertThat(fact.shipTo().city()).isEqualTo("Hamburg");
  }

  @Test
  void theShopperIsSentToTheProvider() {
    UUID orderId = ada.placed();

    Facts.publish(actionRequired(orderId));

    awaitStatus(orderId, "AWAITING_PAYMENT", "ACTION_REQUIRED");
    ada.get("/api/orders/" + orderId)
        .expectBody()
        .jsonPath("$.payment.actionUrl")
        .isEqualTo("http://localhost:8080/pay/sandbox/example");
  }

  @Test
  void failedCancels() {
    UUID orderId = ada.placed();

    Facts.publish(
        new PaymentFailed(
            UUID.randomUUID(), orderId, PaymentFailed.Reason.DECLINED, Instant.EPOCH));

    awaitStatus(orderId, "CANCELLED", "FAILED");
    await()
        .untilAsserted(() ->
            assertThat(told(OrderCancelled.class, orderId))
                .singleElement()
                .extracting(OrderCancelled::reason)
                .isEqualTo(OrderCancelled.Reason.PAYMENT_FAILED));
  }

  @Test
  void anUnpaidOrderIsCancelledAfterItsDeadline() {
    UUID orderId = ada.placed();

    deadlinePasses(orderId);

    await()
        .untilAsserted(() ->
            assertThat(told(OrderCancelled.class, orderId))
                .singleElement()
                .extracting(OrderCancelled::reason)
                .isEqualTo(OrderCancelled.Reason.NOT_PAID_IN_TIME));
  }

  @Test
  void moneyThatComesTooLateGoesBack() {
    UUID orderId = ada.placed();
    deadlinePasses(orderId);
    awaitStatus(orderId, "CANCELLED", "FAILED");

    PaymentCaptured late = captured(orderId);
    Facts.publish(late);

    await()
        .untilAsserted(() ->
            assertThat(told(OrderPaidTooLate.class, orderId))
                .singleElement()
                .extracting(OrderPaidTooLate::paymentId)
                .isEqualTo(late.paymentId()));
    assertThat(told(OrderConfirmed.class, orderId)).isEmpty();

    Facts.publish(
        new PaymentRefunded(
            late.paymentId(), orderId, UUID.randomUUID(), late.amount(), Instant.EPOCH));
    awaitStatus(orderId, "CANCELLED", "REFUNDED");
  }

  @Test
  void aPoisonRecordIsSetAsideAndTheNextIsHandled() {
    UUID orderId = ada.placed();

    Facts.publish(
        Topics.PAYMENT_EVENTS,
        orderId.toString(),
        UUID.randomUUID(),
        "emporium.payment.PaymentCaptured",
        "{\"orderId\":7".getBytes(StandardCharsets.UTF_8));
    Facts.publish(captured(orderId));

    awaitStatus(orderId, "CONFIRMED", "CAPTURED");
    assertThat(Facts.records("payment-events.order-service.dlt"))
        .anyMatch(record -> orderId.toString().equals(record.key()));
  }

  @Test
  void nothingIsLostWhileKafkaHangsDuringCheckout() {
    UUID[] orderId = new UUID[1];
    TestStores.whileHanging(Store.KAFKA, () -> orderId[0] = ada.placed());

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            assertThat(told(emporium.events.order.OrderPlaced.class, orderId[0])).isNotEmpty());
    Facts.publish(captured(orderId[0]));
    awaitStatus(orderId[0], "CONFIRMED", "CAPTURED");
  }

  private void deadlinePasses(UUID orderId) {
    jdbc.sql("UPDATE customer_order SET pay_by = ? WHERE order_id = UUID_TO_BIN(?)")
        .params(Timestamp.from(Instant.EPOCH.plusSeconds(1)), orderId.toString())
        .update();
  }

  private void awaitStatus(UUID orderId, String status, String paymentStatus) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            ada.get("/api/orders/" + orderId)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.payment.status")
                .isEqualTo(paymentStatus));
  }

  private static <E extends DomainEvent> List<E> told(Class<E> fact, UUID orderId) {
    return Facts.read(fact, Topics.ORDER_EVENTS, orderId.toString());
  }

  private static PaymentActionRequired actionRequired(UUID orderId) {
    PaymentActionRequired sample = GoldenSamples.read(PaymentActionRequired.class);
    return new PaymentActionRequired(
        sample.paymentId(), orderId, sample.actionUrl(), sample.expiresAt());
  }

  private static PaymentCaptured captured(UUID orderId) {
    PaymentCaptured sample = GoldenSamples.read(PaymentCaptured.class);
    return new PaymentCaptured(
        UUID.randomUUID(),
        orderId,
        sample.orderNumber(),
        sample.receiptNumber(),
        sample.amount(),
        sample.method(),
        sample.email(),
        sample.name(),
        sample.capturedAt());
  }
}
