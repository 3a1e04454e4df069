package emporium.payment.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.DomainEvent;
import emporium.events.Topics;
import emporium.events.order.Customer;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderPaidTooLate;
import emporium.events.order.OrderPlaced;
import emporium.events.payment.PaymentActionRequired;
import emporium.events.payment.PaymentCaptured;
import emporium.events.payment.PaymentFailed;
import emporium.events.payment.PaymentRefunded;
import emporium.payment.PaymentServiceTest;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Facts;
import emporium.test.token.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Facts in, a shopper at the sandbox's page, facts out. */
@PaymentServiceTest
class PaymentIT {

  private static final String APPROVED = "4242 4242 4242 4242";
  private static final String DECLINED = "4000000000000002";
  private static final String CHALLENGED = "4000 0000 0000 3220";
  private static final String SLOW = "4000 0000 0000 0119";

  @Autowired RestTestClient http;

  @Test
  void anApprovedCardIsCapturedWithAReceiptForItsOwnerOnly() {
    OrderPlaced order = placed();

    pay(order, APPROVED);

    PaymentCaptured fact = only(PaymentCaptured.class, order);
    assertThat(fact.amount()).isEqualTo(order.total());
    assertThat(fact.method()).isEqualTo("Visa •••• 4242");
    assertThat(fact.receiptNumber()).matches("R-\\d{4}-\\d{6}");
    UUID owner = order.customer().customerId();
    get("/api/payments/" + fact.paymentId() + "/receipt", owner)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.receiptNumber")
        .isEqualTo(fact.receiptNumber())
        .jsonPath("$.lines[0].title")
        .isEqualTo("Harbour Desk Lamp");
    get("/api/payments/" + fact.paymentId() + "/receipt", UUID.randomUUID())
        .expectStatus()
        .isNotFound();
    get("/api/payments?orderId=" + order.orderId(), owner)
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("CAPTURED")
        .jsonPath("$.transactions[*].kind")
        .value(kinds ->
            assertThat(kinds)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isEqualTo(List.of("REQUESTED", "SESSION_OPENED", "CAPTURED")));
  }

  @Test
  void aDeclinedCardFails() {
    OrderPlaced order = placed();

    pay(order, DECLINED);

    assertThat(only(PaymentFailed.class, order).reason()).isEqualTo(PaymentFailed.Reason.DECLINED);
  }

  @Test
  void aChallengeThatIsApprovedCaptures() {
    OrderPlaced order = placed();

    pay(order, CHALLENGED);
    post(pageOf(order) + "/challenge", "approved=true");

    assertThat(only(PaymentCaptured.class, order).method()).isEqualTo("Visa •••• 3220");
  }

  @Test
  void aChallengeThatIsRefusedFails() {
    OrderPlaced order = placed();

    pay(order, CHALLENGED);
    post(pageOf(order) + "/challenge", "approved=false");

    assertThat(only(PaymentFailed.class, order).reason())
        .isEqualTo(PaymentFailed.Reason.AUTHENTICATION_FAILED);
  }

  @Test
  void theOutcomeOfASlowBankIsFoundOut() {
    OrderPlaced order = placed();

    pay(order, SLOW);

    assertThat(facts(PaymentCaptured.class, order)).isEmpty();
    assertThat(only(PaymentCaptured.class, order).orderId()).isEqualTo(order.orderId());
  }

  @Test
  void aShopperWhoLeavesFails() {
    OrderPlaced order = placed();

    post(pageOf(order) + "/leave", "");

    assertThat(only(PaymentFailed.class, order).reason()).isEqualTo(PaymentFailed.Reason.ABANDONED);
  }

  @Test
  void aRealCardIsTurnedAway() {
    OrderPlaced order = placed();

    String page = pay(order, "5555 5555 5555 4444");

    assertThat(page).contains("test cards").doesNotContain("5555");
    assertThat(facts(PaymentCaptured.class, order)).isEmpty();
  }

  @Test
  void anOrderAsksOnceHoweverOftenItIsTold() {
    OrderPlaced order = order();
    UUID eventId = UUID.randomUUID();

    Facts.publish(eventId, order);
    Facts.publish(eventId, order);
    Facts.publish(order);
    pay(order, APPROVED);
    pay(order, APPROVED);

    only(PaymentCaptured.class, order);
    assertThat(facts(PaymentActionRequired.class, order)).hasSize(1);
  }

  @Test
  void aCancelledOrderCannotBePaid() {
    OrderPlaced order = placed();
    String page = pageOf(order);

    cancel(order);
    awaitStatus(order, "VOIDED");
    pay(order, APPROVED);

    assertThat(http.get().uri(page).exchange().returnResult().getStatus().value()).isEqualTo(302);
    awaitStatus(order, "VOIDED");
    assertThat(facts(PaymentCaptured.class, order)).isEmpty();
  }

  @Test
  void moneyForACancelledOrderGoesBackOnce() {
    OrderPlaced order = placed();
    pay(order, APPROVED);
    PaymentCaptured captured = only(PaymentCaptured.class, order);
    OrderPaidTooLate late =
        new OrderPaidTooLate(
            order.orderId(), captured.paymentId(), captured.amount(), Instant.EPOCH);

    Facts.publish(late);
    Facts.publish(late);

    assertThat(only(PaymentRefunded.class, order).amount()).isEqualTo(order.total());
    awaitStatus(order, "REFUNDED");
  }

  @Test
  void aNoticeWithAForgedSignatureIsRefused() {
    http.post()
        .uri("/api/payments/webhooks/sandbox")
        .header("Emporium-Signature", "t=1762000000,v1=" + "0".repeat(64))
        .contentType(MediaType.APPLICATION_JSON)
        .body("{}")
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/signature-invalid");
  }

  @Test
  void aPoisonRecordIsSetAsideAndTheNextIsHandled() {
    OrderPlaced order = order();

    Facts.publish(
        Topics.ORDER_EVENTS,
        order.aggregateId(),
        UUID.randomUUID(),
        "emporium.order.OrderPlaced",
        "[".getBytes(StandardCharsets.UTF_8));
    Facts.publish(order);

    assertThat(only(PaymentActionRequired.class, order).actionUrl()).contains("/pay/sandbox/");
  }

  private OrderPlaced placed() {
    OrderPlaced order = order();
    Facts.publish(order);
    return order;
  }

  private static OrderPlaced order() {
    OrderPlaced sample = GoldenSamples.read(OrderPlaced.class);
    return new OrderPlaced(
        UUID.randomUUID(),
        sample.orderNumber(),
        new Customer(UUID.randomUUID(), sample.customer().email(), sample.customer().name()),
        sample.lines(),
        sample.total(),
        sample.paymentMethod(),
        sample.placedAt(),
        sample.payBy());
  }

  private static void cancel(OrderPlaced order) {
    Facts.publish(
        new OrderCancelled(
            order.orderId(),
            order.orderNumber(),
            order.customer(),
            OrderCancelled.Reason.NOT_PAID_IN_TIME,
            Instant.EPOCH));
  }

  /** Types a card and gives the page that comes. */
  private String pay(OrderPlaced order, String card) {
    return post(pageOf(order), "cardNumber=" + card.replace(' ', '+'));
  }

  private String post(String page, String form) {
    String body =
        http.post()
            .uri(page)
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form)
            .exchange()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    return body == null ? "" : body;
  }

  private static String pageOf(OrderPlaced order) {
    String url = only(PaymentActionRequired.class, order).actionUrl();
    return url.substring(url.indexOf("/pay/"));
  }

  private void awaitStatus(OrderPlaced order, String status) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            get("/api/payments?orderId=" + order.orderId(), order.customer().customerId())
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status));
  }

  private RestTestClient.ResponseSpec get(String path, UUID customerId) {
    return http.get()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(TestTokens.customer(customerId)))
        .exchange();
  }

  /** Waits for the one fact of a kind there is to be. */
  private static <E extends DomainEvent> E only(Class<E> fact, OrderPlaced order) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> facts(fact, order), found -> found.size() == 1)
        .getFirst();
  }

  private static <E extends DomainEvent> List<E> facts(Class<E> fact, OrderPlaced order) {
    return Facts.read(fact, Topics.PAYMENT_EVENTS, order.aggregateId());
  }
}
