package emporium.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.Topics;
import emporium.events.order.Customer;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderContactChanged;
import emporium.events.order.OrderEvent;
import emporium.events.order.OrderPlaced;
import emporium.order.Neighbours;
import emporium.order.OrderServiceTest;
import emporium.order.TestCustomer;
import emporium.starter.paging.Cursor;
import emporium.test.kafka.Events;
import emporium.test.token.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@OrderServiceTest
class PlaceOrderIT {

  @Autowired RestTestClient http;

  private TestCustomer ada;

  @BeforeEach
  void aShopperWithTwoLampsInTheCart() {
    Neighbours.reset();
    ada = TestCustomer.with(http);
    Neighbours.cartHoldsLamps(ada.customerId(), 2);
  }

  @Test
  void placesAnOrderAndPublishesIt() {
    ada.place("first", 7980)
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("PLACED")
        .jsonPath("$.price.total.amount")
        .isEqualTo(7980)
        .jsonPath("$.price.shipping.amount")
        .isEqualTo(0)
        .jsonPath("$.price.taxes[0].basisPoints")
        .isEqualTo(1900)
        .jsonPath("$.price.tax.amount")
        .isEqualTo(1274)
        .jsonPath("$.items[0].title")
        .isEqualTo("Harbour Desk Lamp")
        .jsonPath("$.items[0].options[0].value")
        .isEqualTo("Black");

    Neighbours.assertReservationsAreTaken();
    String orderId = Neighbours.reservedFor().getFirst();
    await().untilAsserted(() -> assertThat(published(OrderPlaced.class, orderId)).hasSize(1));
    OrderPlaced event = published(OrderPlaced.class, orderId).getFirst();
    assertThat(event.customer()).isEqualTo(new Customer(ada.customerId(), "ACCOUNT"));
    assertThat(event.price().payable().amount()).isEqualTo(7980);
    assertThat(event.lines().getFirst().orderLineId())
        .isEqualTo(event.price().lines().getFirst().orderLineId());
    assertThat(event.paymentDueAt()).isEqualTo(event.placedAt().plus(Duration.ofMinutes(15)));
  }

  @Test
  void whoBoughtTravelsOnlyWhereItCanBeErased() {
    UUID orderId = ada.placed();
    String key = orderId.toString();
    await().untilAsserted(() -> assertThat(contacts(key)).hasSize(1));
    assertThat(contacts(key).getFirst().shippingAddress().city()).isEqualTo("Hamburg");
    await().untilAsserted(() -> assertThat(published(OrderPlaced.class, key)).hasSize(1));
    assertThat(
            Events.records(Topics.ORDER_EVENTS).stream()
                .filter(record -> key.equals(record.key()))
                .map(record -> new String(record.value(), StandardCharsets.UTF_8)))
        .noneMatch(json -> json.contains("Hamburg") || json.contains("@"));

    http.delete()
        .uri("/api/backoffice/orders/" + key + "/contact")
        .headers(
            headers -> headers.setBearerAuth(TestTokens.staff(UUID.randomUUID(), "contacts.erase")))
        .exchange()
        .expectStatus()
        .isNoContent();

    ada.get("/api/orders/" + key).expectBody().jsonPath("$.shippingAddress").doesNotExist();
    await()
        .untilAsserted(() ->
            assertThat(
                    Events.records(Topics.ORDER_CONTACT_EVENTS).stream()
                        .filter(record -> key.equals(record.key()))
                        .toList())
                .last()
                .satisfies(record -> assertThat(record.value()).isNull()));
  }

  @Test
  void theSameKeyTwiceGivesOneOrder() {
    ada.place("same", 7980).expectStatus().isCreated();
    ada.place("same", 7980)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.orderId")
        .isEqualTo(Neighbours.reservedFor().getFirst());

    assertThat(numberOfOrders()).isEqualTo(1);
  }

  @Test
  void theSameKeyAtTheSameTimeGivesOneOrder() {
    List<Integer> answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(_ -> ada.place("race", 7980).returnResult().getStatus().value())
            .toList();

    assertThat(answers).containsOnlyOnce(201).isSubsetOf(200, 201, 409);
    assertThat(numberOfOrders()).isEqualTo(1);
    assertThat(Neighbours.reservedFor()).hasSize(1);
    ada.place("race", 7980).expectStatus().isOk();
  }

  @Test
  void anotherKeyAtTheSameTimeGivesNoSecondOrder() {
    List<Integer> answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> ada.place("tab-" + i, 7980).returnResult().getStatus().value())
            .toList();

    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    assertThat(numberOfOrders()).isEqualTo(1);
    List<String> kept = new ArrayList<>(Neighbours.reservedFor());
    kept.removeAll(Neighbours.releasedFor());
    assertThat(kept).as("what the others reserved is released").hasSize(1);
  }

  @Test
  void theOpenOrderIsShownInTheQuote() {
    UUID orderId = ada.placed();
    Neighbours.cartHoldsLamps(ada.customerId(), 3, 2);

    ada.quote("DE", "standard")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.openOrder.orderId")
        .isEqualTo(orderId.toString());
  }

  @Test
  void whatIsRefusedIsAProblem() {
    Neighbours.lampsAreSoldOut();
    expectProblem(ada.place("sold-out", 7980), 409, "sold-out")
        .jsonPath("$.shortages[0].available")
        .isEqualTo(1);
    assertThat(numberOfOrders()).isZero();

    Neighbours.reset();
    Neighbours.cartHoldsLamps(ada.customerId(), 2);
    expectProblem(ada.place("cheap", 1), 409, "total-changed")
        .jsonPath("$.currentTotal.amount")
        .isEqualTo(7980);
    expectProblem(ada.placeBy("shells", "shells", 7980), 400, "invalid-request")
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("#/paymentMethod");
    expectProblem(
            ada.placeTo(TestCustomer.address("Hamburg", "2045", "DE"), "bad", 7980),
            400,
            "invalid-request")
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("#/shippingAddress/postalCode");
    expectProblem(ada.place(" ", 7980), 400, "invalid-request")
        .jsonPath("$.errors[0].parameter")
        .isEqualTo("Idempotency-Key");
    expectProblem(TestCustomer.with(http).place("nothing", 0), 422, "cart-empty");

    UUID orderId = UUID.fromString(orderIdOf(ada.place("first", 7980)));
    expectProblem(ada.place("another-tab", 7980), 409, "cart-already-ordered")
        .jsonPath("$.orderId")
        .isEqualTo(orderId.toString());
    expectProblem(ada.place("first", 1), 422, "idempotency-key-reused");
    Neighbours.cartHoldsLamps(ada.customerId(), 2, 2);
    expectProblem(ada.place("stale", 7980), 409, "cart-changed");
  }

  /** What makes room and what is new are two transactions and two events. */
  @Test
  void aNewerVersionOfTheCartReplacesTheUnpaidOrder() {
    UUID first = ada.placed(1);
    UUID second = ada.placed(2);

    ada.get("/api/orders/" + first).expectBody().jsonPath("$.status").isEqualTo("CANCELLED");
    ada.get("/api/orders/" + second).expectBody().jsonPath("$.status").isEqualTo("PLACED");
    await()
        .untilAsserted(() ->
            assertThat(published(OrderCancelled.class, first.toString()))
                .extracting(OrderCancelled::reason)
                .containsExactly("REPLACED"));
  }

  @Test
  void aNeighbourThatIsDownLosesNothing() {
    Neighbours.cartServiceIsDown();
    expectProblem(ada.place("patient", 7980), 503, "dependency-unavailable");

    Neighbours.reset();
    Neighbours.cartHoldsLamps(ada.customerId(), 2);
    await().untilAsserted(() -> ada.place("patient", 7980).expectStatus().isCreated());
  }

  /** A bug that one person's cart meets must not close the shop for the others. */
  @Test
  void onePersonsErrorDoesNotTripEverybodysCircuitBreaker() {
    Neighbours.cartServiceAnswers(500);
    for (int i = 0; i < 15; i++) {
      ada.quote("DE", "standard").expectStatus().is5xxServerError();
    }

    Neighbours.reset();
    Neighbours.cartHoldsLamps(ada.customerId(), 2);
    ada.quote("DE", "standard").expectStatus().isOk();
  }

  @Test
  void aConflictThatIsNotAboutStockIsNotSaidToBeSoldOut() {
    Neighbours.reservingConflicts();

    ada.place("odd", 7980).expectStatus().is5xxServerError();
    assertThat(numberOfOrders()).isZero();
  }

  /** 39.90 gross in every taxed country, 33.53 without the German tax abroad. */
  @ParameterizedTest
  @CsvSource({
    "DE, STANDARD, 1900, 3990",
    "AT, STANDARD, 2000, 3990",
    "CH, EXPORT,   0,    3353",
    "US, EXPORT,   0,    3353"
  })
  void taxFollowsTheCountry(String country, String treatment, int basisPoints, long unitPrice) {
    var price =
        ada.quote(country, "standard")
            .expectStatus()
            .isOk()
            .expectBody()
            .jsonPath("$.price.taxTreatment")
            .isEqualTo(treatment)
            .jsonPath("$.items[0].unitPrice.amount")
            .isEqualTo((int) unitPrice);
    if (basisPoints == 0) {
      price.jsonPath("$.price.taxes.length()").isEqualTo(0);
    } else {
      price.jsonPath("$.price.taxes[0].basisPoints").isEqualTo(basisPoints);
    }
  }

  @Test
  void everybodyMaySeeWhereTheShopDelivers() {
    http.get()
        .uri("/api/checkout/options")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.currency")
        .isEqualTo("EUR")
        .jsonPath("$.countries[0].code")
        .isEqualTo("DE")
        .jsonPath("$.countries[0].shippingOptions[0].freeFrom.amount")
        .isEqualTo(5000)
        .jsonPath("$.paymentMethods[0].id")
        .isEqualTo("card");
  }

  @Test
  void ordersAreTheirCustomersOnly() {
    UUID orderId = ada.placed();

    ada.get("/api/orders/" + orderId).expectStatus().isOk();
    expectProblem(TestCustomer.with(http).get("/api/orders/" + orderId), 404, "not-found");
    expectProblem(
        TestCustomer.with(http).get("/api/orders/" + orderId + "/events"), 404, "not-found");
    http.get().uri("/api/orders/" + orderId).exchange().expectStatus().isUnauthorized();
    http.get()
        .uri("/api/orders/" + orderId)
        .headers(
            headers -> headers.setBearerAuth(TestTokens.staff(ada.customerId(), "contacts.erase")))
        .exchange()
        .expectStatus()
        .isForbidden();
    http.delete()
        .uri("/api/backoffice/orders/" + orderId + "/contact")
        .headers(headers -> headers.setBearerAuth(TestTokens.customer(ada.customerId())))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void theHistoryIsPagedNewestFirst() {
    UUID first = ada.placed(1);
    UUID second = ada.placed(2);
    UUID third = ada.placed(3);

    String next = "/api/orders?size=2&after=" + Cursor.of(second);
    ada.get("/api/orders?size=2")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Link", "<" + next + ">; rel=\"next\"")
        .expectBody()
        .jsonPath("$.items[0].orderId")
        .isEqualTo(third.toString())
        .jsonPath("$.items[1].orderId")
        .isEqualTo(second.toString())
        .jsonPath("$.next")
        .isEqualTo(Cursor.of(second).toString());
    ada.get(next)
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(1)
        .jsonPath("$.items[0].orderId")
        .isEqualTo(first.toString())
        .jsonPath("$.next")
        .doesNotExist();
    expectProblem(ada.get("/api/orders?after=nonsense"), 400, "invalid-request");
  }

  private static String orderIdOf(RestTestClient.ResponseSpec answer) {
    byte[] body =
        answer.expectStatus().isCreated().expectBody().returnResult().getResponseBodyContent();
    return com.jayway.jsonpath.JsonPath.read(new String(body), "$.orderId");
  }

  private static RestTestClient.BodyContentSpec expectProblem(
      RestTestClient.ResponseSpec answer, int status, String type) {
    return answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/" + type);
  }

  private int numberOfOrders() {
    byte[] body =
        ada.get("/api/orders?size=100").expectBody().returnResult().getResponseBodyContent();
    return com.jayway.jsonpath.JsonPath.read(new String(body), "$.items.length()");
  }

  private static <E extends OrderEvent> List<E> published(Class<E> type, String orderId) {
    return Events.read(type, Topics.ORDER_EVENTS, orderId);
  }

  private static List<OrderContactChanged> contacts(String orderId) {
    return Events.read(OrderContactChanged.class, Topics.ORDER_CONTACT_EVENTS, orderId);
  }
}
