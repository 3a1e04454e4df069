package emporium.order.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import emporium.events.DomainEvent;
import emporium.events.Topics;
import emporium.events.order.OrderCompleted;
import emporium.events.order.ParcelDelivered;
import emporium.events.order.ParcelPacked;
import emporium.events.order.ParcelScanned;
import emporium.events.order.ParcelShipped;
import emporium.events.payment.PaymentCaptured;
import emporium.order.Neighbours;
import emporium.order.OrderServiceTest;
import emporium.order.TestCustomer;
import emporium.starter.webhook.WebhookSignature;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Events;
import emporium.test.token.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Staff pack and ship, carriers report, events out. */
@OrderServiceTest
class ParcelsIT {

  private static final String STAFF =
      TestTokens.staff(UUID.randomUUID(), "orders.read", "orders.fulfil", "audit.read");
  private static final WebhookSignature SWIFT = new WebhookSignature("swift-secret");

  @Autowired RestTestClient http;

  private TestCustomer ada;
  private UUID orderId;

  @BeforeEach
  void aConfirmedOrder() {
    Neighbours.reset();
    ada = TestCustomer.with(http);
    orderId = ada.placed();
    PaymentCaptured sample = GoldenSamples.read(PaymentCaptured.class);
    Events.publish(
        new PaymentCaptured(
            UUID.randomUUID(),
            orderId,
            UUID.randomUUID(),
            sample.orderNumber(),
            sample.receiptNumber(),
            sample.amount(),
            sample.methodLabel(),
            sample.capturedAt()));
    awaitOrder("$.status", "CONFIRMED");
  }

  @Test
  void theSandboxCarrierDeliversWhatItIsGiven() {
    UUID parcelId = packed(2);
    ship(parcelId, "sandbox", "sbx 4000 " + orderId.toString().substring(24)).expectStatus().isOk();

    awaitOrder("$.status", "COMPLETED");
    ada.get("/api/orders/" + orderId)
        .expectBody()
        .jsonPath("$.fulfilment")
        .isEqualTo("DELIVERED")
        .jsonPath("$.parcels[0].carrierName")
        .isEqualTo("Sandbox Express")
        .jsonPath("$.parcels[0].trackingNumber")
        .isEqualTo("SBX4000" + orderId.toString().substring(24).toUpperCase())
        .jsonPath("$.parcels[0].lines[0].quantity")
        .isEqualTo(2)
        .jsonPath("$.parcels[0].expectedUntil")
        .exists()
        .jsonPath("$.parcels[0].scans[3].status")
        .isEqualTo("DELIVERED");
    await().untilAsserted(() -> assertThat(published(OrderCompleted.class)).hasSize(1));
    assertThat(published(ParcelPacked.class)).hasSize(1);
    assertThat(published(ParcelShipped.class)).hasSize(1);
    assertThat(published(ParcelScanned.class)).hasSize(4);
    assertThat(published(ParcelDelivered.class)).hasSize(1);
    backoffice("/api/backoffice/order-service/audit-entries?entityId=" + orderId)
        .expectBody()
        .jsonPath("$.items[*].action")
        .value(actions ->
            assertThat((List<?>) actions)
                .hasToString("[\"order.parcel-shipped\",\"order.parcel-packed\"]"));
    backoffice("/api/backoffice/orders?fulfilment=DELIVERED&customerId=" + ada.customerId())
        .expectBody()
        .jsonPath("$.items[0].fulfilment")
        .isEqualTo("DELIVERED");
    TestCustomer.with(http).get("/api/orders/" + orderId).expectStatus().isNotFound();
  }

  @Test
  void ofTwoWhoPackTheSameUnitsOneIsRefused() {
    try (ExecutorService clerks = Executors.newFixedThreadPool(2)) {
      List<CompletableFuture<Integer>> both =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> statusOf(pack(2, 0)), clerks))
              .limit(2)
              .toList();

      assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
    }
    pack(1, 1)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/units-not-open");
  }

  @Test
  void whatCannotBeShippedIsRefused() {
    UUID parcelId = packed(1);

    ship(parcelId, "nobody", "SW-1000")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("#/carrier");
    ship(parcelId, "swift", "#").expectStatus().isBadRequest();
    ship(UUID.randomUUID(), "swift", "SW-1000").expectStatus().isNotFound();
    String number = number();
    ship(parcelId, "swift", number).expectStatus().isOk();
    ship(parcelId, "swift", number).expectStatus().isOk();
    ship(parcelId, "swift", number())
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/parcel-already-shipped");
    ship(packed(1), "swift", number).expectStatus().isBadRequest();
  }

  @Test
  void onlyCarriersReportAndOnlyInTime() {
    String number = number();
    ship(packed(2), "swift", number).expectStatus().isOk();
    String scan = scan(number, "IN_TRANSIT", "\"Kassel\"");
    Instant now = Instant.now();

    for (String signature :
        new String[] {
          null,
          "t=" + now.getEpochSecond() + ",v1=" + "0".repeat(64),
          new WebhookSignature("guess").sign(bytes(scan), now),
          SWIFT.sign(bytes(scan + " "), now),
          SWIFT.sign(bytes(scan), now.minus(Duration.ofMinutes(6)))
        }) {
      report("swift", scan, signature)
          .expectStatus()
          .isUnauthorized()
          .expectBody()
          .jsonPath("$.type")
          .isEqualTo("/problems/signature-invalid");
    }
    report("nobody", scan, SWIFT.sign(bytes(scan), now)).expectStatus().isNotFound();
    ada.get("/api/orders/" + orderId).expectBody().jsonPath("$.parcels[0].scans").isEmpty();
  }

  @Test
  void aReplayedReportChangesNothing() {
    String number = number();
    ship(packed(2), "swift", number).expectStatus().isOk();
    String scan = scan(number, "IN_TRANSIT", "\"Kassel\"");
    String signature = SWIFT.sign(bytes(scan), Instant.now());

    report("swift", scan, signature).expectStatus().isNoContent();
    report("swift", scan, signature).expectStatus().isNoContent();

    ada.get("/api/orders/" + orderId)
        .expectBody()
        .jsonPath("$.parcels[0].scans.length()")
        .isEqualTo(1)
        .jsonPath("$.parcels[0].scans[0].place")
        .isEqualTo("Kassel");
  }

  @Test
  void aCarrierHearsWhatIsWrongWithItsReport() {
    String unknown = scan("SW-NOBODYS", "IN_TRANSIT", "null");
    reportSigned(unknown)
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/parcel-unknown");
    for (String malformed :
        List.of(
            "",
            "null",
            "[]",
            "{",
            "{}",
            scan("?", "IN_TRANSIT", "null"),
            scan("SW-1000", "in transit", "null"),
            scan("SW-1000", "IN_TRANSIT", "\"\\u0000\""))) {
      reportSigned(malformed).expectStatus().isBadRequest();
    }
  }

  private ResponseSpec reportSigned(String scan) {
    return report("swift", scan, SWIFT.sign(bytes(scan), Instant.now()));
  }

  private ResponseSpec report(String carrier, String scan, @Nullable String signature) {
    return http.post()
        .uri("/api/carriers/" + carrier + "/scans")
        .headers(headers -> {
          if (signature != null) {
            headers.set(WebhookSignature.HEADER, signature);
          }
        })
        .contentType(MediaType.APPLICATION_JSON)
        .body(bytes(scan))
        .exchange();
  }

  private static String scan(String number, String status, String place) {
    return """
    {"eventId":"%s","trackingNumber":"%s","status":"%s","place":%s,
     "scannedAt":"2026-11-01T12:00:00Z"}
    """
        .formatted(UUID.randomUUID(), number, status, place);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String number() {
    return "SW-" + UUID.randomUUID().toString().toUpperCase();
  }

  private UUID packed(int quantity) {
    List<String> ids =
        JsonPath.read(
            bodyOf(pack(quantity, parcelCount()).expectStatus().isOk()),
            "$.order.parcels[*].parcelId");
    return UUID.fromString(ids.getLast());
  }

  private ResponseSpec pack(int quantity, int parcelCount) {
    String line = JsonPath.read(bodyOf(shown()), "$.order.items[0].orderLineId");
    return http.post()
        .uri("/api/backoffice/orders/" + orderId + "/parcels")
        .headers(headers -> headers.setBearerAuth(STAFF))
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            """
            {"parcelCount":%d,"lines":[{"orderLineId":"%s","quantity":%d}]}
            """
                .formatted(parcelCount, line, quantity))
        .exchange();
  }

  private ResponseSpec ship(UUID parcelId, String carrier, String number) {
    return http.put()
        .uri("/api/backoffice/orders/" + orderId + "/parcels/" + parcelId + "/shipment")
        .headers(headers -> headers.setBearerAuth(STAFF))
        .contentType(MediaType.APPLICATION_JSON)
        .body("{\"carrier\":\"" + carrier + "\",\"trackingNumber\":\"" + number + "\"}")
        .exchange();
  }

  private int parcelCount() {
    return JsonPath.read(bodyOf(shown()), "$.order.parcels.length()");
  }

  private ResponseSpec shown() {
    return backoffice("/api/backoffice/orders/" + orderId);
  }

  private ResponseSpec backoffice(String path) {
    return http.get().uri(path).headers(headers -> headers.setBearerAuth(STAFF)).exchange();
  }

  private void awaitOrder(String path, String value) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> ada.get("/api/orders/" + orderId).expectBody().jsonPath(path).isEqualTo(value));
  }

  private <E extends DomainEvent> List<E> published(Class<E> type) {
    return Events.read(type, Topics.ORDER_EVENTS, orderId.toString());
  }

  private static int statusOf(ResponseSpec response) {
    return response.expectBody(String.class).returnResult().getStatus().value();
  }

  private static String bodyOf(ResponseSpec response) {
    EntityExchangeResult<String> answer = response.expectBody(String.class).returnResult();
    return Objects.requireNonNull(answer.getResponseBody());
  }
}
