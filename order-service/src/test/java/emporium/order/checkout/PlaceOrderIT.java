package emporium.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.Topics;
import emporium.events.order.OrderPlaced;
import emporium.order.Neighbours;
import emporium.order.OrderServiceTest;
import emporium.order.Shopper;
import emporium.test.kafka.Facts;
import emporium.test.token.TestTokens;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@OrderServiceTest
class PlaceOrderIT {

  @Autowired RestTestClient http;

  private Shopper ada;

  @BeforeEach
  void aShopperWithTwoLampsInTheCart() {
    Neighbours.reset();
    ada = Shopper.with(http);
    Neighbours.cartHoldsLamps(ada.customerId(), 2);
  }

  @Test
  void placesAnOrderAndTellsTheOthers() {
    ada.place("first", 7980)
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("AWAITING_PAYMENT")
        .jsonPath("$.total.amount")
        .isEqualTo(7980)
        .jsonPath("$.shipping.amount")
        .isEqualTo(0)
        .jsonPath("$.tax.amount")
        .isEqualTo(1330)
        .jsonPath("$.items[0].title")
        .isEqualTo("Harbour Desk Lamp");

    String orderId = Neighbours.reservedFor().getFirst();
    await().untilAsserted(() -> assertThat(placedFacts(orderId)).hasSize(1));
    OrderPlaced fact = placedFacts(orderId).getFirst();
    assertThat(fact.customer().customerId()).isEqualTo(ada.customerId());
    assertThat(fact.total().amount()).isEqualTo(7980);
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

    assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
    assertThat(numberOfOrders()).isEqualTo(1);
    assertThat(Neighbours.reservedFor()).containsOnly(Neighbours.reservedFor().getFirst());
  }

  @Test
  void aKeyBelongsToItsRequest() {
    ada.place("mine", 7980).expectStatus().isCreated();

    expectProblem(ada.place("mine", 7980, "Bremen"), 422, "idempotency-key-reused");
  }

  @Test
  void aKeyBelongsToItsCustomer() {
    Shopper grace = Shopper.with(http);
    Neighbours.cartHoldsLamps(grace.customerId(), 2);

    ada.place("popular", 7980).expectStatus().isCreated();
    grace.place("popular", 7980).expectStatus().isCreated();
  }

  @Test
  void aTotalTheShopperHasNotSeenIsRefusedAndTheKeyStaysFree() {
    Neighbours.lampCosts(4500);

    expectProblem(ada.place("again", 7980), 409, "total-changed")
        .jsonPath("$.currentTotal.amount")
        .isEqualTo(9000);
    assertThat(Neighbours.reservedFor()).isEmpty();
    ada.place("again", 9000).expectStatus().isCreated();
  }

  @Test
  void whatIsSoldOutIsSaidAndNothingIsOrdered() {
    Neighbours.lampsAreSoldOut();

    expectProblem(ada.place("too-late", 7980), 409, "sold-out")
        .jsonPath("$.shortages[0].available")
        .isEqualTo(1);
    assertThat(numberOfOrders()).isZero();
  }

  @Test
  void anEmptyCartIsNoOrder() {
    expectProblem(Shopper.with(http).place("nothing", 0), 422, "cart-empty");
  }

  @Test
  void aNeighbourThatIsDownLosesNothing() {
    Neighbours.cartServiceIsDown();
    expectProblem(ada.place("patient", 7980), 503, "dependency-unavailable");

    Neighbours.reset();
    Neighbours.cartHoldsLamps(ada.customerId(), 2);
    await().untilAsserted(() -> ada.place("patient", 7980).expectStatus().isCreated());
  }

  @Test
  void badInputIsNamed() {
    expectProblem(ada.place("bad", 7980, " "), 400, "invalid-request")
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("#/shipTo/city");
    expectProblem(ada.place(" ", 7980), 400, "invalid-request")
        .jsonPath("$.errors[0].parameter")
        .isEqualTo("Idempotency-Key");
  }

  @Test
  void theQuoteIsWhatTheOrderWillCost() {
    Neighbours.cartHoldsLamps(ada.customerId(), 1);

    http.post()
        .uri("/api/orders/quote")
        .headers(headers -> headers.setBearerAuth(TestTokens.customer(ada.customerId())))
        .contentType(MediaType.APPLICATION_JSON)
        .body("{\"shippingMethod\":\"STANDARD\"}")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.subtotal.amount")
        .isEqualTo(3990)
        .jsonPath("$.shipping.amount")
        .isEqualTo(490)
        .jsonPath("$.total.amount")
        .isEqualTo(4480);
    ada.place("as-quoted", 4480).expectStatus().isCreated();
  }

  @Test
  void ordersAreTheirCustomersOnly() {
    UUID orderId = ada.placed();

    ada.get("/api/orders/" + orderId).expectStatus().isOk();
    expectProblem(Shopper.with(http).get("/api/orders/" + orderId), 404, "not-found");
    expectProblem(Shopper.with(http).get("/api/orders/" + orderId + "/events"), 404, "not-found");
    http.get().uri("/api/orders/" + orderId).exchange().expectStatus().isUnauthorized();
    http.get()
        .uri("/api/orders/" + orderId)
        .headers(headers -> headers.setBearerAuth(TestTokens.staff(ada.customerId())))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void theHistoryIsPagedNewestFirst() {
    UUID first = ada.placed();
    UUID second = ada.placed();
    UUID third = ada.placed();

    ada.get("/api/orders?size=2")
        .expectStatus()
        .isOk()
        .expectHeader()
        .exists("Link")
        .expectBody()
        .jsonPath("$.items[0].orderId")
        .isEqualTo(third.toString())
        .jsonPath("$.items[1].orderId")
        .isEqualTo(second.toString())
        .jsonPath("$.next")
        .isEqualTo("/api/orders?size=2&after=" + second);
    ada.get("/api/orders?size=2&after=" + second)
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(1)
        .jsonPath("$.items[0].orderId")
        .isEqualTo(first.toString())
        .jsonPath("$.next")
        .doesNotExist();
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

  private static List<OrderPlaced> placedFacts(String orderId) {
    return Facts.read(OrderPlaced.class, Topics.ORDER_EVENTS, orderId);
  }
}
