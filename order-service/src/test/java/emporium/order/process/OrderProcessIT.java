package emporium.order.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.DomainEvent;
import emporium.events.Topics;
import emporium.events.order.LatePaymentReceived;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderPlaced;
import emporium.events.order.RefundRequested;
import emporium.events.payment.PaymentActionRequired;
import emporium.events.payment.PaymentAttemptFailed;
import emporium.events.payment.PaymentCaptured;
import emporium.events.payment.PaymentRefunded;
import emporium.order.Neighbours;
import emporium.order.OrderServiceTest;
import emporium.order.TestCustomer;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Events;
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

/** Events in, events out. */
@OrderServiceTest
class OrderProcessIT {

  @Autowired RestTestClient http;
  @Autowired JdbcClient jdbc;

  private TestCustomer ada;

  @BeforeEach
  void aShopper() {
    Neighbours.reset();
    ada = TestCustomer.with(http);
  }

  @Test
  void capturedConfirmsOnce() {
    UUID orderId = ada.placed();
    UUID eventId = UUID.randomUUID();

    Events.publish(eventId, captured(orderId));
    Events.publish(eventId, captured(orderId));
    Events.publish(captured(orderId));
    Events.publish(actionRequired(orderId));
    everythingIsHandled(orderId);

    awaitStatus(orderId, "CONFIRMED", "CAPTURED");
    await().untilAsserted(() -> assertThat(published(OrderConfirmed.class, orderId)).hasSize(1));
    everythingIsPublished();
    assertThat(published(OrderConfirmed.class, orderId)).hasSize(1);
    OrderConfirmed event = published(OrderConfirmed.class, orderId).getFirst();
    assertThat(event.lines()).hasSize(1);
    assertThat(event.country()).isEqualTo("DE");
    assertThat(event.cartId()).isEqualTo(Neighbours.cartOf(ada.customerId()));
  }

  @Test
  void theCustomerIsSentToTheProvider() {
    UUID orderId = ada.placed();

    Events.publish(actionRequired(orderId));

    awaitStatus(orderId, "PLACED", "ACTION_REQUIRED");
    ada.get("/api/orders/" + orderId)
        .expectBody()
        .jsonPath("$.payment.actionUrl")
        .isEqualTo("http://localhost:8080/pay/sandbox/example");
  }

  @Test
  void aFailedAttemptKeepsTheOrderOpenForTheNext() {
    UUID orderId = ada.placed();

    Events.publish(failed(orderId, "A_REASON_OF_ANOTHER_RELEASE"));

    awaitStatus(orderId, "PLACED", "FAILED");
    ada.get("/api/orders/" + orderId)
        .expectBody()
        .jsonPath("$.payment.failureReason")
        .isEqualTo("A_REASON_OF_ANOTHER_RELEASE");
    Events.publish(captured(orderId));
    awaitStatus(orderId, "CONFIRMED", "CAPTURED");
    assertThat(published(OrderCancelled.class, orderId)).isEmpty();
  }

  @Test
  void anUnpaidOrderIsCancelledWhenItsPaymentWasDue() {
    UUID orderId = ada.placed();

    paymentWasDue(orderId);

    await()
        .untilAsserted(() ->
            assertThat(published(OrderCancelled.class, orderId))
                .singleElement()
                .extracting(OrderCancelled::reason)
                .isEqualTo("NOT_PAID_IN_TIME"));
  }

  @Test
  void moneyThatComesTooLateGoesBackOnce() {
    UUID orderId = ada.placed();
    paymentWasDue(orderId);
    awaitStatus(orderId, "CANCELLED", "CANCELLED");

    PaymentCaptured late = captured(orderId);
    UUID eventId = Events.publish(late);
    Events.publish(eventId, late);
    everythingIsHandled(orderId);
    everythingIsPublished();

    assertThat(published(LatePaymentReceived.class, orderId))
        .singleElement()
        .extracting(LatePaymentReceived::attemptId)
        .isEqualTo(late.attemptId());
    assertThat(published(RefundRequested.class, orderId))
        .singleElement()
        .satisfies(refund -> {
          assertThat(refund.refundId()).isEqualTo(late.attemptId());
          assertThat(refund.amount()).isEqualTo(late.amount());
        });
    assertThat(published(OrderConfirmed.class, orderId)).isEmpty();

    PaymentRefunded sample = GoldenSamples.read(PaymentRefunded.class);
    Events.publish(
        new PaymentRefunded(
            late.paymentId(),
            orderId,
            late.attemptId(),
            late.attemptId(),
            null,
            late.amount(),
            sample.refundedAt()));
    awaitStatus(orderId, "CANCELLED", "REFUNDED");
    ada.get("/api/orders/" + orderId)
        .expectBody()
        .jsonPath("$.payment.refunded.amount")
        .isEqualTo((int) late.amount().amount());
  }

  @Test
  void aPoisonRecordIsSetAsideAndTheNextIsHandled() {
    UUID orderId = ada.placed();

    Events.publish(
        Topics.PAYMENT_EVENTS,
        orderId.toString(),
        UUID.randomUUID(),
        "emporium.payment.PaymentCaptured",
        "{\"orderId\":7".getBytes(StandardCharsets.UTF_8));
    Events.publish(captured(orderId));

    awaitStatus(orderId, "CONFIRMED", "CAPTURED");
    assertThat(Events.records("payment-events.order-service.dlt"))
        .anyMatch(record -> orderId.toString().equals(record.key()));
  }

  @Test
  void nothingIsLostWhileKafkaHangsDuringCheckout() {
    UUID[] orderId = new UUID[1];
    TestStores.whileHanging(Store.KAFKA, () -> orderId[0] = ada.placed());

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(published(OrderPlaced.class, orderId[0])).isNotEmpty());
    Events.publish(captured(orderId[0]));
    awaitStatus(orderId[0], "CONFIRMED", "CAPTURED");
  }

  /** What was published before on the order's key has been handled. */
  private void everythingIsHandled(UUID orderId) {
    Events.fence(Topics.PAYMENT_EVENTS, orderId.toString(), "order-service");
  }

  /** The outbox is empty. */
  private void everythingIsPublished() {
    await()
        .untilAsserted(() ->
            assertThat(jdbc.sql("SELECT COUNT(*) FROM outbox_event").query(Long.class).single())
                .isZero());
  }

  private void paymentWasDue(UUID orderId) {
    jdbc.sql("UPDATE customer_order SET payment_due_at = ? WHERE order_id = UUID_TO_BIN(?)")
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

  private static <E extends DomainEvent> List<E> published(Class<E> type, UUID orderId) {
    return Events.read(type, Topics.ORDER_EVENTS, orderId.toString());
  }

  private static PaymentActionRequired actionRequired(UUID orderId) {
    PaymentActionRequired sample = GoldenSamples.read(PaymentActionRequired.class);
    return new PaymentActionRequired(
        sample.paymentId(), orderId, sample.attemptId(), sample.actionUrl(), sample.expiresAt());
  }

  private static PaymentAttemptFailed failed(UUID orderId, String reason) {
    PaymentAttemptFailed sample = GoldenSamples.read(PaymentAttemptFailed.class);
    return new PaymentAttemptFailed(
        sample.paymentId(), orderId, sample.attemptId(), reason, sample.failedAt());
  }

  private static PaymentCaptured captured(UUID orderId) {
    PaymentCaptured sample = GoldenSamples.read(PaymentCaptured.class);
    return new PaymentCaptured(
        UUID.randomUUID(),
        orderId,
        UUID.randomUUID(),
        sample.orderNumber(),
        sample.receiptNumber(),
        sample.amount(),
        sample.methodLabel(),
        sample.capturedAt());
  }
}
