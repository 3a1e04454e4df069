package emporium.catalog.inventory;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.catalog.CatalogApi;
import emporium.catalog.CatalogApi.Answer;
import emporium.catalog.CatalogServiceTest;
import emporium.catalog.ProductLines;
import emporium.events.EventTypes;
import emporium.events.Money;
import emporium.events.Topics;
import emporium.events.order.Customer;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderLine;
import emporium.events.order.PostalAddress;
import emporium.events.product.Availability;
import emporium.events.product.ProductPublished;
import emporium.starter.id.Uuid7;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Facts;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogServiceTest
class InventoryIT {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired MeterRegistry meters;

  private CatalogApi api;

  @BeforeEach
  void connect() {
    api = new CatalogApi(port);
  }

  private UUID productWith(int units) {
    return api.publish(ProductLines.aLamp().with("stock", units));
  }

  private record Units(int onHand, int reserved) {}

  private Units unitsOf(UUID productId) {
    return jdbc.sql("SELECT on_hand, reserved FROM stock WHERE product_id = UUID_TO_BIN(?)")
        .param(productId.toString())
        .query((row, _) -> new Units(row.getInt(1), row.getInt(2)))
        .single();
  }

  private String statusOf(UUID orderId) {
    return jdbc.sql("SELECT status FROM reservation WHERE order_id = UUID_TO_BIN(?)")
        .param(orderId.toString())
        .query(String.class)
        .optional()
        .orElse("NONE");
  }

  private void letLapse(UUID orderId) {
    jdbc.sql(
            """
            UPDATE reservation SET expires_at = '2001-01-01 00:00:00'
            WHERE order_id = UUID_TO_BIN(?)
            """)
        .param(orderId.toString())
        .update();
    await().untilAsserted(() -> assertThat(statusOf(orderId)).isEqualTo("EXPIRED"));
  }

  @Test
  void twoShoppersAndOneLastItemGiveOneReservationAndOneSoldOut() {
    for (int round = 0; round < 5; round++) {
      UUID productId = productWith(1);

      List<Answer> answers =
          atOnce(
              () -> api.reserve(Uuid7.next(), productId, 1),
              () -> api.reserve(Uuid7.next(), productId, 1));

      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
      Answer refusal =
          answers.stream().filter(answer -> answer.status() == 409).findFirst().orElseThrow();
      assertThat(refusal.problem()).isEqualTo("/problems/sold-out");
      assertThat(refusal.json().at("/shortages/0/productId").asString())
          .isEqualTo(productId.toString());
      assertThat(refusal.json().at("/shortages/0/requested").asInt()).isEqualTo(1);
      assertThat(refusal.json().at("/shortages/0/available").asInt()).isZero();
      assertThat(unitsOf(productId)).isEqualTo(new Units(1, 1));
    }
  }

  @Test
  void crossedOrdersDoNotDeadlock() {
    List<UUID> products = List.of(productWith(200), productWith(200), productWith(200));
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      UUID one = products.get(i % 3);
      UUID other = products.get((i + 1) % 3);
      calls.add(() -> api.reserve(Uuid7.next(), Map.of(one, 2, other, 1)));
    }

    for (int round = 0; round < 4; round++) {
      assertThat(atOnce(calls)).extracting(Answer::status).containsOnly(201);
    }

    int reserved = products.stream().mapToInt(productId -> unitsOf(productId).reserved()).sum();
    assertThat(reserved).isEqualTo(4 * 8 * 3);
  }

  @Test
  void anOrderGetsAllOfItsLinesOrNone() {
    UUID plenty = productWith(10);
    UUID scarce = productWith(1);

    Answer answer = api.reserve(Uuid7.next(), Map.of(plenty, 5, scarce, 2));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().at("/shortages")).hasSize(1);
    assertThat(answer.json().at("/shortages/0/available").asInt()).isEqualTo(1);
    assertThat(unitsOf(plenty)).isEqualTo(new Units(10, 0));
    assertThat(unitsOf(scarce)).isEqualTo(new Units(1, 0));
  }

  @Test
  void whatDoesNotExistIsSoldOut() {
    assertThat(api.reserve(Uuid7.next(), UUID.randomUUID(), 1).problem())
        .isEqualTo("/problems/sold-out");
  }

  @Test
  void repeatingAReservationChangesNothing() {
    UUID productId = productWith(10);
    UUID orderId = Uuid7.next();

    Answer first = api.reserve(orderId, productId, 3);
    Answer again = api.reserve(orderId, productId, 3);
    Answer other = api.reserve(orderId, productId, 4);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().at("/expiresAt")).isEqualTo(first.json().at("/expiresAt"));
    assertThat(other.problem()).isEqualTo("/problems/reservation-differs");
    assertThat(unitsOf(productId)).isEqualTo(new Units(10, 3));
  }

  @Test
  void anOrderThatAsksTwiceAtOnceReservesOnce() {
    UUID productId = productWith(10);
    UUID orderId = Uuid7.next();

    List<Answer> answers =
        atOnce(
            () -> api.reserve(orderId, productId, 2),
            () -> api.reserve(orderId, productId, 2),
            () -> api.reserve(orderId, productId, 2));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 200, 200);
    assertThat(unitsOf(productId)).isEqualTo(new Units(10, 2));
  }

  @Test
  void releasedUnitsCanBeReservedAgain() {
    UUID productId = productWith(2);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, productId, 2);

    assertThat(api.release(orderId).status()).isEqualTo(204);
    assertThat(api.release(orderId).status()).isEqualTo(204);
    assertThat(api.release(UUID.randomUUID()).status()).isEqualTo(204);
    assertThat(unitsOf(productId)).isEqualTo(new Units(2, 0));

    assertThat(api.reserve(orderId, productId, 1).status()).isEqualTo(201);
    assertThat(unitsOf(productId)).isEqualTo(new Units(2, 1));
  }

  @Test
  void aReservationNobodyConfirmsExpires() {
    UUID productId = productWith(2);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, productId, 2);

    letLapse(orderId);

    assertThat(unitsOf(productId)).isEqualTo(new Units(2, 0));
  }

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

  private double oversold() {
    return meters.get("emporium.stock.oversold").counter().count();
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

  @Test
  void shoppersHearOfEveryTurnOfTheStock() {
    ProductLines line = ProductLines.aLamp().with("stock", 8);
    UUID productId = api.publish(line);
    UUID orderId = Uuid7.next();

    api.reserve(Uuid7.next(), productId, 1);
    api.reserve(Uuid7.next(), productId, 4);
    assertThat(availabilityOf(productId)).isEqualTo("LOW_STOCK");
    api.reserve(orderId, productId, 3);
    assertThat(availabilityOf(productId)).isEqualTo("SOLD_OUT");
    api.release(orderId);
    assertThat(availabilityOf(productId)).isEqualTo("LOW_STOCK");

    await()
        .untilAsserted(() ->
            assertThat(
                    Facts.read(ProductPublished.class, Topics.PRODUCT_EVENTS, productId.toString()))
                .extracting(ProductPublished::availability)
                .containsExactly(
                    Availability.IN_STOCK,
                    Availability.LOW_STOCK,
                    Availability.SOLD_OUT,
                    Availability.LOW_STOCK));
    assertThat(Facts.read(ProductPublished.class, Topics.PRODUCT_EVENTS, productId.toString()))
        .extracting(ProductPublished::version)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private String availabilityOf(UUID productId) {
    return api.get("/api/products/" + productId).json().at("/availability").asString();
  }

  @Test
  void anImpossibleWishIsABadRequest() {
    UUID productId = productWith(1);

    assertThat(api.reserve(Uuid7.next(), productId, 0).problem())
        .isEqualTo("/problems/invalid-request");
    assertThat(api.reserve(Uuid7.next(), Map.of()).problem())
        .isEqualTo("/problems/invalid-request");
  }

  @SafeVarargs
  private static List<Answer> atOnce(Callable<Answer>... calls) {
    return atOnce(List.of(calls));
  }

  private static List<Answer> atOnce(List<Callable<Answer>> calls) {
    var start = new CyclicBarrier(calls.size());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> futures =
          calls.stream()
              .map(call ->
                  threads.submit(() -> {
                    start.await();
                    return call.call();
                  }))
              .toList();
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> future : futures) {
        answers.add(future.get());
      }
      return answers;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final Customer ADA =
      new Customer(Uuid7.next(), "ada@emporium.example", "Ada Shopper");

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
