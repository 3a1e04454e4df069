package emporium.cart.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.cart.CartServiceTest;
import emporium.cart.product.ProductCopies;
import emporium.events.Money;
import emporium.events.Topics;
import emporium.events.cart.CartItemAdded;
import emporium.events.cart.CartsMerged;
import emporium.events.order.Customer;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderLine;
import emporium.events.product.Availability;
import emporium.events.product.ProductPublished;
import emporium.events.product.ProductWithdrawn;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Facts;
import emporium.test.store.Store;
import emporium.test.store.TestStores;
import emporium.test.token.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@CartServiceTest
class CartIT {

  @Autowired RestTestClient http;
  @Autowired ProductCopies products;

  private final UUID lamp = UUID.randomUUID();
  private final UUID customerId = UUID.randomUUID();

  @BeforeEach
  void theLampIsSold() {
    products.take(lamp(1, 3990, Availability.IN_STOCK));
  }

  @Test
  void aGuestsCartHangsOnACookie() {
    String cookie = cookieOf(add(guest(null), lamp, 2).expectStatus().isOk());

    assertThat(cookie).isNotEmpty();
    show(guest(cookie))
        .jsonPath("$.items[0].title")
        .isEqualTo("Harbour Desk Lamp")
        .jsonPath("$.itemCount")
        .isEqualTo(2)
        .jsonPath("$.subtotal.amount")
        .isEqualTo(7980);
    show(guest(null)).jsonPath("$.items.length()").isEqualTo(0);
  }

  @Test
  void nobodyReachesACustomersCartByACookie() {
    add(customer(), lamp, 1).expectStatus().isOk();

    show(guest(customerId.toString())).jsonPath("$.items.length()").isEqualTo(0);
    String cookie = cookieOf(add(guest(customerId.toString()), lamp, 5).expectStatus().isOk());
    assertThat(cookie).isNotEqualTo(customerId.toString());
    show(customer()).jsonPath("$.itemCount").isEqualTo(1);
  }

  @Test
  void aGuestWhoSignsInKeepsWhatWasChosen() {
    add(customer(), lamp, 1).expectStatus().isOk();
    String cookie = cookieOf(add(guest(null), lamp, 2).expectStatus().isOk());

    show(both(cookie)).jsonPath("$.itemCount").isEqualTo(3);
    show(both(cookie)).jsonPath("$.itemCount").isEqualTo(3);
    show(guest(cookie)).jsonPath("$.itemCount").isEqualTo(0);
    await()
        .untilAsserted(() ->
            assertThat(Facts.read(CartsMerged.class, Topics.CART_EVENTS, customerId.toString()))
                .hasSize(1));
  }

  @Test
  void whatIsAddedIsToldOnce() {
    add(customer(), lamp, 2).expectStatus().isOk();
    change(customer(), lamp, 5).expectStatus().isOk();

    await()
        .untilAsserted(() ->
            assertThat(Facts.read(CartItemAdded.class, Topics.CART_EVENTS, customerId.toString()))
                .singleElement()
                .satisfies(fact -> {
                  assertThat(fact.productId()).isEqualTo(lamp);
                  assertThat(fact.quantity()).isEqualTo(2);
                  assertThat(fact.unitPrice()).isEqualTo(new Money(3990, "EUR"));
                }));
  }

  @Test
  void simultaneousClicksAllCount() {
    List<UUID> things = IntStream.range(0, 6).mapToObj(_ -> UUID.randomUUID()).toList();
    things.forEach(id -> products.take(product(id, 1, 100, Availability.IN_STOCK)));

    things.parallelStream().forEach(id -> add(customer(), id, 1).expectStatus().isOk());

    show(customer()).jsonPath("$.items.length()").isEqualTo(6);
  }

  @Test
  void theCartFollowsTheCatalogueAndIgnoresOldNews() {
    add(customer(), lamp, 1).expectStatus().isOk();

    Facts.publish(lamp(5, 2990, Availability.LOW_STOCK));
    Facts.publish(lamp(4, 9990, Availability.IN_STOCK));
    Facts.publish(lamp(6, 1990, Availability.LOW_STOCK));
    Facts.publish(lamp(6, 5990, Availability.IN_STOCK));
    Facts.publish(new ProductWithdrawn(lamp, 3, Instant.EPOCH));

    await()
        .untilAsserted(() ->
            show(customer())
                .jsonPath("$.items[0].unitPrice.amount")
                .isEqualTo(1990)
                .jsonPath("$.items[0].availability")
                .isEqualTo("LOW_STOCK"));
  }

  @Test
  void whatIsNotSoldIsRefused() {
    products.take(lamp(2, 3990, Availability.SOLD_OUT));
    expectProblem(add(customer(), lamp, 1), 409, "sold-out");

    products.take(new ProductWithdrawn(lamp, 3, Instant.EPOCH));
    expectProblem(add(customer(), lamp, 1), 404, "not-found");
    expectProblem(add(customer(), UUID.randomUUID(), 1), 404, "not-found");
  }

  @Test
  void aCartHasItsLimits() {
    expectProblem(add(customer(), lamp, 100), 400, "invalid-request");
    expectProblem(add(customer(), lamp, 0), 400, "invalid-request");
    add(customer(), lamp, 99).expectStatus().isOk();
    expectProblem(add(customer(), lamp, 1), 422, "cart-limit");
    expectProblem(change(customer(), UUID.randomUUID(), 1), 404, "not-found");
  }

  @Test
  void whatWasOrderedLeavesAndWhatWasAddedSinceStays() {
    UUID vase = UUID.randomUUID();
    products.take(product(vase, 1, 100, Availability.IN_STOCK));
    add(customer(), lamp, 2).expectStatus().isOk();
    OrderConfirmed order = orderOfTwoLamps();
    add(customer(), lamp, 1).expectStatus().isOk();
    add(customer(), vase, 1).expectStatus().isOk();

    Facts.publish(order);
    Facts.publish(order);

    await().untilAsserted(() -> show(customer()).jsonPath("$.itemCount").isEqualTo(2));
    show(customer())
        .jsonPath("$.items[0].quantity")
        .isEqualTo(1)
        .jsonPath("$.items[1].productId")
        .isEqualTo(vase.toString());
  }

  @Test
  void removingAndClearingAreRepeatable() {
    add(customer(), lamp, 2).expectStatus().isOk();

    for (int i = 0; i < 2; i++) {
      call(http.delete().uri("/api/cart/items/" + lamp), customer())
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.itemCount")
          .isEqualTo(0);
      call(http.delete().uri("/api/cart"), customer()).expectStatus().isOk();
    }
  }

  @Test
  void theCartWorksWhileRedisHangs() {
    TestStores.whileHanging(
        Store.REDIS,
        () -> {
          add(customer(), lamp, 2).expectStatus().isOk();
          show(customer()).jsonPath("$.itemCount").isEqualTo(2);
        });
    change(customer(), lamp, 3).expectStatus().isOk();
    show(customer()).jsonPath("$.itemCount").isEqualTo(3);
  }

  @Test
  void checkoutReadsCartsWithItsScopeOnly() {
    add(customer(), lamp, 2).expectStatus().isOk();
    String path = "/internal/carts/" + customerId;

    call(
            http.get().uri(path),
            headers -> headers.setBearerAuth(TestTokens.client("order-service", "carts.read")))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[0].quantity")
        .isEqualTo(2);
    call(http.get().uri(path), customer()).expectStatus().isForbidden();
    call(http.get().uri(path), guest(null)).expectStatus().isUnauthorized();
  }

  @Test
  void nothingIsLostWhenTheRelayMissedIt(@Autowired Carts carts) {
    Cart cart = Cart.ofCustomer(customerId);
    cart.add(lamp, new Quantity(1), new Money(1, "EUR"), Instant.EPOCH, this::outgoing);

    carts.save(cart);

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> {
          assertThat(Facts.read(CartItemAdded.class, Topics.CART_EVENTS, customerId.toString()))
              .hasSize(1);
          assertThat(carts.find(customerId).orElseThrow().pending()).isEmpty();
        });
  }

  @Autowired emporium.starter.kafka.EventWire wire;

  private emporium.starter.kafka.OutgoingEvent outgoing(emporium.events.DomainEvent fact) {
    return wire.outgoing(fact);
  }

  private OrderConfirmed orderOfTwoLamps() {
    OrderConfirmed sample = GoldenSamples.read(OrderConfirmed.class);
    OrderLine line = sample.lines().getFirst();
    return new OrderConfirmed(
        UUID.randomUUID(),
        sample.orderNumber(),
        new Customer(customerId, "ada@emporium.example", "Ada"),
        List.of(
            new OrderLine(lamp, line.sku(), line.title(), line.unitPrice(), 2, line.lineTotal())),
        sample.subtotal(),
        sample.shipping(),
        sample.tax(),
        sample.total(),
        sample.shipTo(),
        sample.confirmedAt());
  }

  private ProductPublished lamp(long version, long price, Availability availability) {
    return product(lamp, version, price, availability);
  }

  private static ProductPublished product(
      UUID productId, long version, long price, Availability availability) {
    ProductPublished sample = GoldenSamples.read(ProductPublished.class);
    return new ProductPublished(
        productId,
        version,
        sample.sku(),
        sample.slug(),
        sample.title(),
        sample.description(),
        sample.brand(),
        sample.category(),
        new Money(price, "EUR"),
        sample.specifications(),
        sample.pictures(),
        availability,
        sample.publishedAt());
  }

  private ResponseSpec add(Consumer<HttpHeaders> who, UUID productId, int quantity) {
    return call(
        http.post()
            .uri("/api/cart/items")
            .contentType(MediaType.APPLICATION_JSON)
            .body("{\"productId\":\"%s\",\"quantity\":%d}".formatted(productId, quantity)),
        who);
  }

  private ResponseSpec change(Consumer<HttpHeaders> who, UUID productId, int quantity) {
    return call(
        http.patch()
            .uri("/api/cart/items/" + productId)
            .contentType(MediaType.APPLICATION_JSON)
            .body("{\"quantity\":" + quantity + "}"),
        who);
  }

  private RestTestClient.BodyContentSpec show(Consumer<HttpHeaders> who) {
    return call(http.get().uri("/api/cart"), who).expectStatus().isOk().expectBody();
  }

  private static ResponseSpec call(
      RestTestClient.RequestHeadersSpec<?> request, Consumer<HttpHeaders> who) {
    return request.headers(who).exchange();
  }

  private Consumer<HttpHeaders> customer() {
    return headers -> headers.setBearerAuth(TestTokens.customer(customerId));
  }

  private static Consumer<HttpHeaders> guest(@Nullable String cookie) {
    return headers -> {
      if (cookie != null) {
        headers.add("Cookie", "cart=" + cookie);
      }
    };
  }

  private Consumer<HttpHeaders> both(String cookie) {
    return customer().andThen(guest(cookie));
  }

  private static String cookieOf(ResponseSpec answer) {
    String header =
        String.valueOf(answer.returnResult().getResponseHeaders().getFirst("Set-Cookie"));
    assertThat(header).contains("HttpOnly", "SameSite=Lax");
    return header.replaceFirst("cart=([^;]*);.*", "$1");
  }

  private static void expectProblem(ResponseSpec answer, int status, String type) {
    answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/" + type);
  }
}
