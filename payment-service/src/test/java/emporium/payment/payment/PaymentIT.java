package emporium.payment.payment;

import static emporium.payment.Purchases.attemptOf;
import static emporium.payment.Purchases.cancel;
import static emporium.payment.Purchases.first;
import static emporium.payment.Purchases.order;
import static emporium.payment.Purchases.placed;
import static emporium.payment.Purchases.published;
import static emporium.payment.Purchases.requestRefund;
import static emporium.payment.Purchases.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.Topics;
import emporium.events.order.OrderContactChanged;
import emporium.events.order.OrderContactErased;
import emporium.events.order.OrderPlaced;
import emporium.events.payment.PaymentActionRequired;
import emporium.events.payment.PaymentAttemptFailed;
import emporium.events.payment.PaymentAttemptStarted;
import emporium.events.payment.PaymentAuthorized;
import emporium.events.payment.PaymentCancelled;
import emporium.events.payment.PaymentCaptured;
import emporium.events.payment.PaymentRefundFailed;
import emporium.events.payment.PaymentRefunded;
import emporium.money.Money;
import emporium.payment.PaymentServiceTest;
import emporium.payment.WalletProvider;
import emporium.payment.provider.PaymentProvider.Outcome;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Events;
import emporium.test.token.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Events in, a customer at the sandbox's page, events out. */
@PaymentServiceTest
class PaymentIT {

  private static final String APPROVED = "4242 4242 4242 4242";
  private static final String DECLINED = "4000000000000002";
  private static final String CHALLENGED = "4000 0000 0000 3220";
  private static final String SLOW = "4000 0000 0000 0119";

  @Autowired RestTestClient http;

  @Test
  void anApprovedCardIsCapturedOnce() {
    OrderPlaced order = placed("card");

    pay(order, APPROVED);

    PaymentCaptured event = first(PaymentCaptured.class, order);
    assertThat(event.amount()).isEqualTo(order.price().payable());
    assertThat(event.methodLabel()).isEqualTo("Visa •••• 4242");
    assertThat(event.receiptNumber()).matches("R-\\d{4}-\\d{6}");
    pay(order, APPROVED);
    settle(order);
    assertThat(published(PaymentCaptured.class, order)).hasSize(1);
    payment(order).jsonPath("$.status").isEqualTo("CAPTURED").jsonPath("$.retryMethods").isEmpty();
  }

  @Test
  void theReceiptIsItsOwnersAndKeepsItsRecipient() {
    OrderPlaced order = placed("card");
    pay(order, APPROVED);
    PaymentCaptured captured = first(PaymentCaptured.class, order);
    String pdf = "/api/payments/" + order.orderId() + "/documents/" + captured.receiptNumber();
    UUID owner = order.customer().customerId();
    get(pdf, owner)
        .expectStatus()
        .isEqualTo(409)
        .expectHeader()
        .valueEquals("Retry-After", "2")
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/document-not-ready");

    // The contact comes later than the money, and is erased after that.
    OrderContactChanged sample = GoldenSamples.read(OrderContactChanged.class);
    Events.publish(
        new OrderContactChanged(
            order.orderId(),
            sample.email(),
            sample.name(),
            sample.phone(),
            sample.locale(),
            sample.shippingAddress(),
            sample.billingAddress(),
            sample.changedAt()));
    Events.publish(new OrderContactErased(order.orderId()));
    Events.fence(Topics.ORDER_CONTACT_EVENTS, order.aggregateId(), "payment-service");

    String receipt = "/api/payments/" + order.orderId() + "/receipt";
    get(receipt, order.customer().customerId())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.receiptNumber")
        .isEqualTo(captured.receiptNumber())
        .jsonPath("$.recipient")
        .isEqualTo("Ada Customer")
        .jsonPath("$.purchase.lines[0].title")
        .isEqualTo("Harbour Desk Lamp")
        .jsonPath("$.purchase.taxes[0].basisPoints")
        .isEqualTo(1900);
    get(receipt, UUID.randomUUID()).expectStatus().isNotFound();

    byte[] printed = pdf(get(pdf, owner));
    assertThat(printed).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    assertThat(pdf(get(pdf, owner))).isEqualTo(printed);
    assertThat(pdf(internal("/internal/documents/" + captured.receiptNumber()))).isEqualTo(printed);
    get(pdf, UUID.randomUUID()).expectStatus().isNotFound();
    get(pdf.replace(order.orderId().toString(), UUID.randomUUID().toString()), owner)
        .expectStatus()
        .isNotFound();
    internal("/internal/documents/R-😀").expectStatus().isNotFound();
  }

  private static byte[] pdf(RestTestClient.ResponseSpec answer) {
    return Objects.requireNonNull(
        answer
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentType(MediaType.APPLICATION_PDF)
            .expectHeader()
            .value("Content-Disposition", it -> assertThat(it).startsWith("attachment; filename="))
            .expectBody()
            .returnResult()
            .getResponseBodyContent());
  }

  private RestTestClient.ResponseSpec internal(String path) {
    return http.get()
        .uri(path)
        .headers(h -> h.setBearerAuth(TestTokens.client("notification-service", "payments.read")))
        .exchange();
  }

  @Test
  void afterADeclineTheCustomerPaysByAnotherAttempt() {
    OrderPlaced order = placed("card");
    attemptOf(order);
    refusedAttempt(order, "card", 409, "payment-in-progress");
    refusedAttempt(order, "shells", 400, "invalid-request");
    pay(order, DECLINED);
    assertThat(first(PaymentAttemptFailed.class, order).reason()).isEqualTo("DECLINED");
    payment(order)
        .jsonPath("$.status")
        .isEqualTo("OPEN")
        .jsonPath("$.retryMethods[0]")
        .isEqualTo("card");

    String page = startAttempt(order, "again", "card", 201);
    assertThat(startAttempt(order, "again", "card", 200)).isEqualTo(page);
    post(page, card(APPROVED));

    first(PaymentCaptured.class, order);
    settle(order);
    assertThat(published(PaymentAttemptStarted.class, order)).hasSize(2);
    assertThat(published(PaymentCaptured.class, order)).hasSize(1);
    refusedAttempt(order, "card", 409, "payment-not-open");
  }

  @ParameterizedTest
  @CsvSource({
    "/challenge, approved=false, AUTHENTICATION_FAILED",
    "/leave,     '',             CANCELLED_BY_CUSTOMER"
  })
  void whoeverDoesNotPayMayTryAgain(String action, String form, String reason) {
    OrderPlaced order = placed("card");
    if (action.equals("/challenge")) {
      pay(order, CHALLENGED);
    }

    post(pageOf(order) + action, form);

    assertThat(first(PaymentAttemptFailed.class, order).reason()).isEqualTo(reason);
    startAttempt(order, "again", "card", 201);
  }

  @Test
  void aChallengeThatIsApprovedCaptures() {
    OrderPlaced order = placed("card");

    assertThat(page(order)).contains("Card number");
    pay(order, CHALLENGED);
    assertThat(page(order)).contains("Visa •••• 3220", "Yes, approve the payment");
    post(pageOf(order) + "/challenge", "approved=true");

    assertThat(first(PaymentCaptured.class, order).methodLabel()).isEqualTo("Visa •••• 3220");
  }

  @Test
  void theOutcomeOfASlowBankIsFoundOut() {
    OrderPlaced order = placed("card");

    pay(order, SLOW);

    assertThat(page(order)).contains("has not answered yet");
    assertThat(published(PaymentCaptured.class, order)).isEmpty();
    first(PaymentCaptured.class, order);
  }

  @Test
  void aCapturedPaymentOfACancelledOrderGoesBackOnce() {
    OrderPlaced order = placed("card");
    pay(order, APPROVED);
    PaymentCaptured captured = first(PaymentCaptured.class, order);

    cancel(order);
    cancel(order);
    requestRefund(order, captured.attemptId(), captured.amount());

    first(PaymentRefunded.class, order);
    settle(order);
    assertThat(published(PaymentRefunded.class, order)).hasSize(1);
    assertThat(published(PaymentRefundFailed.class, order)).isEmpty();
    assertThat(published(PaymentCancelled.class, order)).hasSize(1);
  }

  @Test
  void aRefundIsMadeOnceAndOneThatExceedsThePaymentIsRefused() {
    OrderPlaced order = placed("card");
    pay(order, APPROVED);
    Money paid = first(PaymentCaptured.class, order).amount();
    UUID refundId = UUID.randomUUID();

    requestRefund(order, refundId, paid);
    requestRefund(order, refundId, paid);
    requestRefund(order, UUID.randomUUID(), paid);

    assertThat(first(PaymentRefunded.class, order).amount()).isEqualTo(paid);
    assertThat(first(PaymentRefundFailed.class, order).reason()).isEqualTo("EXCEEDS_PAYMENT");
    settle(order);
    assertThat(published(PaymentRefunded.class, order))
        .singleElement()
        .satisfies(refunded -> {
          assertThat(refunded.creditNoteNumber()).matches("C-\\d{4}-\\d{6}");
          get("/api/payments/" + order.orderId() + "/documents", order.customer().customerId())
              .expectBody()
              .jsonPath("$.items[0].kind")
              .isEqualTo("RECEIPT")
              .jsonPath("$.items[1].number")
              .isEqualTo(refunded.creditNoteNumber())
              .jsonPath("$.items[1].refundId")
              .isEqualTo(refundId.toString());
        });
  }

  @Test
  void aCancelledOrderCannotBePaid() {
    OrderPlaced order = placed("card");
    String page = pageOf(order);

    cancel(order);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            payment(order)
                .jsonPath("$.status")
                .isEqualTo("CANCELLED")
                .jsonPath("$.attempts[0].status")
                .isEqualTo("CANCELLED"));
    post(page, card(APPROVED));
    settle(order);

    assertThat(http.get().uri(page).exchange().returnResult().getStatus().value()).isEqualTo(302);
    assertThat(published(PaymentCaptured.class, order)).isEmpty();
    assertThat(published(PaymentAttemptFailed.class, order)).isEmpty();
  }

  @Test
  void aRealCardIsTurnedAway() {
    OrderPlaced order = placed("card");

    String page = pay(order, "5555 5555 5555 4444");

    assertThat(page).contains("test cards").doesNotContain("5555");
  }

  @Test
  void anOrderAsksOnceHoweverOftenItIsPublished() {
    OrderPlaced order = order("card");
    UUID eventId = UUID.randomUUID();

    Events.publish(eventId, order);
    Events.publish(eventId, order);
    Events.publish(order);
    settle(order);

    assertThat(published(PaymentActionRequired.class, order)).hasSize(1);
    assertThat(published(PaymentAttemptStarted.class, order)).hasSize(1);
  }

  @Test
  void anotherProviderSimplyWorks() {
    OrderPlaced order = placed("wallet");
    UUID attemptId = attemptOf(order);

    WalletProvider.decides(attemptId, new Outcome.Authorized());
    assertThat(first(PaymentAuthorized.class, order).attemptId()).isEqualTo(attemptId);

    webhook("wallet-inc", "Wallet-Signature", "forged", "1 " + attemptId + " captured")
        .expectStatus()
        .isUnauthorized();
    webhook(
            "wallet-inc",
            "Wallet-Signature",
            "open sesame",
            attemptId + "-1 " + attemptId + " captured")
        .expectStatus()
        .isNoContent();
    webhook(
            "wallet-inc",
            "Wallet-Signature",
            "open sesame",
            attemptId + "-1 " + attemptId + " captured")
        .expectStatus()
        .isNoContent();
    first(PaymentCaptured.class, order);
    settle(order);
    assertThat(published(PaymentCaptured.class, order)).hasSize(1);
  }

  /**
   * A provider that is unavailable when the order is placed, cancelled or refunded is asked until
   * it is back.
   */
  @Test
  void aProviderThatDoesNotAnswerIsAskedUntilItDoes() {
    WalletProvider.isSilentFor(2);
    OrderPlaced order = placed("wallet");
    UUID attemptId = attemptOf(order);

    WalletProvider.isSilentFor(3);
    cancel(order);
    settle(order);
    WalletProvider.decides(attemptId, new Outcome.Captured("Wallet"));
    WalletProvider.isSilentFor(2);

    assertThat(first(PaymentRefunded.class, order).attemptId()).isEqualTo(attemptId);
    assertThat(WalletProvider.refundsOf(attemptId)).isEqualTo(1);
  }

  @Test
  void anUnknownProviderHasNoWebhook() {
    webhook("nobody", "Signature", "x", "{}").expectStatus().isNotFound();
  }

  @Test
  void aWebhookEventWithAForgedSignatureIsRefused() {
    webhook("sandbox", "Emporium-Signature", "t=1762000000,v1=" + "0".repeat(64), "{}")
        .expectStatus()
        .isUnauthorized()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/signature-invalid");
    webhook("sandbox", "Other", "x", "{}").expectStatus().isUnauthorized();
  }

  @Test
  void otherServicesReadTheMethods() {
    http.get()
        .uri("/internal/payment-methods")
        .headers(h -> h.setBearerAuth(TestTokens.client("order-service", "payments.read")))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[?(@.id == 'card')].confirmsWhen")
        .isEqualTo("CAPTURED")
        .jsonPath("$.items[?(@.id == 'card')].paymentWindow")
        .isEqualTo("PT15M");
    get("/internal/payment-methods", UUID.randomUUID()).expectStatus().isForbidden();
  }

  @Test
  void aPoisonRecordIsSetAsideAndTheNextIsHandled() {
    OrderPlaced order = order("card");

    Events.publish(
        Topics.ORDER_EVENTS,
        order.aggregateId(),
        UUID.randomUUID(),
        "emporium.order.OrderPlaced",
        "[".getBytes(StandardCharsets.UTF_8));
    Events.publish(order);

    assertThat(first(PaymentActionRequired.class, order).actionUrl()).contains("/pay/sandbox/");
  }

  private RestTestClient.ResponseSpec webhook(
      String provider, String header, String signature, String body) {
    return http.post()
        .uri("/api/payments/webhooks/" + provider)
        .header(header, signature)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange();
  }

  /** Starts another attempt and gives its page. */
  private String startAttempt(OrderPlaced order, String key, String method, int status) {
    byte[] body =
        attempt(order, key, method)
            .expectStatus()
            .isEqualTo(status)
            .expectBody()
            .returnResult()
            .getResponseBodyContent();
    String url = com.jayway.jsonpath.JsonPath.read(new String(body), "$.actionUrl");
    return url.substring(url.indexOf("/pay/"));
  }

  private void refusedAttempt(OrderPlaced order, String method, int status, String problem) {
    attempt(order, UUID.randomUUID().toString(), method)
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/" + problem);
  }

  private RestTestClient.ResponseSpec attempt(OrderPlaced order, String key, String method) {
    return http.post()
        .uri("/api/payments/" + order.orderId() + "/attempts")
        .headers(h -> h.setBearerAuth(TestTokens.customer(order.customer().customerId())))
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .body("{\"method\":\"" + method + "\"}")
        .exchange();
  }

  private RestTestClient.BodyContentSpec payment(OrderPlaced order) {
    return get("/api/payments/" + order.orderId(), order.customer().customerId())
        .expectStatus()
        .isOk()
        .expectBody();
  }

  /** What the customer sees at the provider. */
  private String page(OrderPlaced order) {
    return bodyOf(http.get().uri(pageOf(order)).exchange().expectStatus().isOk());
  }

  /** Types a card and gives the page that comes. */
  private String pay(OrderPlaced order, String card) {
    return post(pageOf(order), card(card));
  }

  private static String card(String number) {
    return "cardNumber=" + number.replace(' ', '+');
  }

  private String post(String page, String form) {
    return bodyOf(
        http.post()
            .uri(page)
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form)
            .exchange());
  }

  private static String bodyOf(RestTestClient.ResponseSpec answer) {
    String body = answer.expectBody(String.class).returnResult().getResponseBody();
    return body == null ? "" : body;
  }

  private static String pageOf(OrderPlaced order) {
    String url = first(PaymentActionRequired.class, order).actionUrl();
    return url.substring(url.indexOf("/pay/"));
  }

  private RestTestClient.ResponseSpec get(String path, UUID customerId) {
    return http.get()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(TestTokens.customer(customerId)))
        .exchange();
  }
}
