package emporium.cart.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import emporium.cart.CartServiceTest;
import emporium.cart.product.VariantCopies;
import emporium.cart.product.VariantCopy.Description;
import emporium.cart.product.VariantCopy.Price;
import emporium.cart.product.VariantCopy.Stock;
import emporium.cart.product.VariantCopy.Text;
import emporium.events.Topics;
import emporium.events.cart.CartItemAdded;
import emporium.events.cart.CartsMerged;
import emporium.events.order.OrderConfirmed;
import emporium.events.product.ProductPublished;
import emporium.events.product.ProductPublished.Variant;
import emporium.events.product.ProductWithdrawn;
import emporium.events.product.VariantAvailabilityChanged;
import emporium.money.Money;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Events;
import emporium.test.order.PublishedOrder;
import emporium.test.store.Store;
import emporium.test.store.TestStores;
import emporium.test.token.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@CartServiceTest
class CartIT {

  private static final String SERVICE = "cart-service";

  @Autowired RestTestClient http;
  @Autowired VariantCopies variants;
  @Autowired Carts carts;
  @Autowired CartEvents events;

  private final UUID lamp = UUID.randomUUID();
  private final UUID lampProduct = UUID.randomUUID();
  private final UUID customerId = UUID.randomUUID();
  private final String cookie = UUID.randomUUID().toString();

  @BeforeEach
  void theLampIsSold() {
    sell(lamp, lampProduct, 3990);
  }

  @Test
  void aGuestsCartHangsOnTheCookieItCameWith() {
    ResponseSpec answer = add(guest(cookie), lamp, 2).expectStatus().isOk();

    assertThat(setCookie(answer)).startsWith("cart=" + cookie + ";").contains("Path=/api;");
    show(guest(cookie))
        .jsonPath("$.items[0].title")
        .isEqualTo("Harbour Desk Lamp")
        .jsonPath("$.items[0].lineTotal.amount")
        .isEqualTo(7980)
        .jsonPath("$.itemCount")
        .isEqualTo(2)
        .jsonPath("$.subtotal.amount")
        .isEqualTo(7980);
    show(guest(null)).jsonPath("$.items.length()").isEqualTo(0);
  }

  @Test
  void tenFirstWritesAtOnceOfANewGuestAllCountInOneCart() throws Exception {
    List<UUID> others = Stream.generate(UUID::randomUUID).limit(5).toList();
    others.forEach(id -> sell(id, UUID.randomUUID(), 100));

    atOnce(
        Stream.concat(others.stream(), Stream.generate(() -> lamp).limit(5))
            .<Runnable>map(id -> () -> add(guest(cookie), id, 1).expectStatus().isOk())
            .toList());

    show(guest(cookie))
        .jsonPath("$.items.length()")
        .isEqualTo(6)
        .jsonPath("$.itemCount")
        .isEqualTo(10);
  }

  @Test
  void aGuestWhoSignsInKeepsWhatWasChosenOnceHoweverManyAskAtOnce() throws Exception {
    add(guest(cookie), lamp, 3).expectStatus().isOk();

    atOnce(
        Stream.generate(() -> (Runnable) () -> show(both()).jsonPath("$.itemCount").isEqualTo(3))
            .limit(8)
            .toList());

    show(customer()).jsonPath("$.itemCount").isEqualTo(3);
    assertThat(stored(customerId).items()).singleElement().matches(item -> item.quantity() == 3);
    show(guest(cookie)).jsonPath("$.itemCount").isEqualTo(0);
    published(customerId);
    assertThat(Events.read(CartsMerged.class, Topics.CART_EVENTS, customerId.toString()))
        .hasSize(1);
  }

  @Test
  void whatAnInstanceThatDiedLeftOnItsWayArrives() {
    Cart guest = Cart.ofGuest(guestCartId());
    guest.add(lamp, lampProduct, new Quantity(3), new Money(3990, "EUR"), events);
    guest.depart(customerId);
    carts.save(guest);

    show(both()).jsonPath("$.itemCount").isEqualTo(3);
    show(both()).jsonPath("$.itemCount").isEqualTo(3);
    assertThat(carts.find(guestCartId()).orElseThrow().departure()).isEmpty();
  }

  @Test
  void eventsOfAGuestsCartOutliveTheMerge() {
    Cart guest = Cart.ofGuest(guestCartId());
    guest.add(lamp, lampProduct, new Quantity(3), new Money(3990, "EUR"), events);
    carts.save(guest);

    show(both()).jsonPath("$.itemCount").isEqualTo(3);

    published(guestCartId());
    assertThat(Events.read(CartItemAdded.class, Topics.CART_EVENTS, guestCartId().toString()))
        .singleElement()
        .satisfies(event -> assertThat(event.customerId()).isNull());
  }

  @Test
  void whatIsAddedIsPublishedOnce() {
    add(customer(), lamp, 2).expectStatus().isOk();
    change(customer(), lamp, 5).expectStatus().isOk();

    published(customerId);
    assertThat(Events.read(CartItemAdded.class, Topics.CART_EVENTS, customerId.toString()))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.variantId()).isEqualTo(lamp);
          assertThat(event.productId()).isEqualTo(lampProduct);
          assertThat(event.quantity()).isEqualTo(2);
          assertThat(event.unitPrice()).isEqualTo(new Money(3990, "EUR"));
        });
  }

  @Test
  void theCartFollowsTheCatalogueAndIgnoresOldNews() {
    add(customer(), lamp, 5).expectStatus().isOk();

    Events.publish(stock(6, "LOW_STOCK", 2));
    Events.publish(stock(5, "IN_STOCK", null));
    Events.publish(product(6, 1990));
    Events.publish(product(5, 9990));
    Events.publish(product(6, 5990));
    Events.publish(new ProductWithdrawn(lampProduct, 4, List.of(lamp), Instant.EPOCH));
    Events.fence(Topics.AVAILABILITY_EVENTS, lamp.toString(), SERVICE);
    Events.fence(Topics.PRODUCT_EVENTS, lampProduct.toString(), SERVICE);

    show(customer())
        .jsonPath("$.items[0].unitPrice.amount")
        .isEqualTo(1990)
        .jsonPath("$.items[0].availability")
        .isEqualTo("LOW_STOCK")
        .jsonPath("$.items[0].remaining")
        .isEqualTo(2);
  }

  @Test
  void stockMayBeKnownBeforeTheProductIs() {
    UUID vase = UUID.randomUUID();
    UUID product = UUID.randomUUID();
    variants.stock(vase, product, 1, new Stock("SOLD_OUT", null));
    expectProblem(add(customer(), vase, 1), 404, "not-found");

    variants.describe(product, 1, Map.of(vase, description(100)));
    expectProblem(add(customer(), vase, 1), 409, "sold-out");

    variants.stock(vase, product, 2, new Stock("IN_STOCK", null));
    add(customer(), vase, 1).expectStatus().isOk();
  }

  @Test
  void aVariantTheProductLostIsNotSoldAnyMore() {
    add(customer(), lamp, 1).expectStatus().isOk();

    variants.describe(lampProduct, 2, Map.of(UUID.randomUUID(), description(3990)));

    expectProblem(add(customer(), lamp, 1), 404, "not-found");
    show(customer()).jsonPath("$.items[0].availability").isEqualTo("SOLD_OUT");
  }

  @Test
  void whatIsRefusedIsAProblem() {
    variants.stock(lamp, lampProduct, 2, new Stock("SOLD_OUT", null));
    expectProblem(add(customer(), lamp, 2), 409, "sold-out")
        .jsonPath("$.shortages[0].variantId")
        .isEqualTo(lamp.toString())
        .jsonPath("$.shortages[0].available")
        .isEqualTo(0);

    variants.stock(lamp, lampProduct, 3, new Stock("IN_STOCK", null));
    add(customer(), lamp, 99).expectStatus().isOk();
    expectProblem(add(customer(), lamp, 1), 422, "cart-limit");
    expectProblem(change(customer(), UUID.randomUUID(), 1), 404, "not-found");
    expectProblem(add(customer(), lamp, 100), 400, "invalid-request");
    expectProblem(add(customer(), lamp, 0), 400, "invalid-request");
  }

  @Test
  void whatIsRemovedIsGone() {
    add(customer(), lamp, 2).expectStatus().isOk();

    call(http.delete().uri("/api/cart/items/" + lamp), customer())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.itemCount")
        .isEqualTo(0);
    call(http.delete().uri("/api/cart"), customer()).expectStatus().isOk();
  }

  @Test
  void whatAGuestSavedForLaterIsThereAfterSigningIn() {
    add(guest(cookie), lamp, 2).expectStatus().isOk();
    String saved = "/api/cart/saved-items/" + lamp;
    call(http.put().uri(saved), guest(cookie)).expectStatus().isOk();

    show(both())
        .jsonPath("$.itemCount")
        .isEqualTo(0)
        .jsonPath("$.savedItems[0].title")
        .isEqualTo("Harbour Desk Lamp");

    call(http.delete().uri(saved), customer())
        .expectBody()
        .jsonPath("$.savedItems.length()")
        .isEqualTo(0);
    expectProblem(call(http.put().uri(saved), customer()), 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "\"5\"", "\"٥\"", "true", "null", "99999999999"})
  void aQuantityIsAWholeNumber(String quantity) {
    expectProblem(post(customer(), lamp, quantity), 400, "invalid-request");
    show(customer()).jsonPath("$.itemCount").isEqualTo(0);
  }

  @Test
  void whatWasOrderedLeavesAndWhatWasAddedSinceStays() {
    UUID vase = UUID.randomUUID();
    sell(vase, UUID.randomUUID(), 100);
    add(customer(), lamp, 2).expectStatus().isOk();
    OrderConfirmed order = PublishedOrder.of(UUID.randomUUID(), lamp, 2).by(customerId).confirmed();
    add(customer(), lamp, 3).expectStatus().isOk();
    add(customer(), vase, 1).expectStatus().isOk();

    Events.publish(order);
    Events.publish(order);
    Events.fence(Topics.ORDER_EVENTS, order.aggregateId(), SERVICE);

    assertThat(stored(customerId).items())
        .extracting(Cart.Item::variantId, Cart.Item::quantity)
        .containsExactly(tuple(lamp, 3), tuple(vase, 1));
  }

  @Test
  void checkoutSeesWhatRedisDidNotTakeAndPagesDoWithinSeconds() {
    add(customer(), lamp, 2).expectStatus().isOk();
    show(customer()).jsonPath("$.itemCount").isEqualTo(2);

    TestStores.whileHanging(
        Store.REDIS,
        () -> {
          change(customer(), lamp, 3).expectStatus().isOk();
          show(customer()).jsonPath("$.itemCount").isEqualTo(3);
          checkoutReads().jsonPath("$.items[0].quantity").isEqualTo(3);
        });

    checkoutReads().jsonPath("$.items[0].quantity").isEqualTo(3);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> show(customer()).jsonPath("$.itemCount").isEqualTo(3));
  }

  @Test
  void checkoutBelievesNoCache(@Autowired CartCache cache) {
    add(customer(), lamp, 2).expectStatus().isOk();
    cache.put(
        new CartSnapshot(
            customerId,
            1000,
            1000,
            List.of(new Cart.Item(lamp, lampProduct, 77, new Money(3990, "EUR"))),
            List.of(),
            List.of()));
    show(customer()).jsonPath("$.itemCount").isEqualTo(77);

    checkoutReads()
        .jsonPath("$.items[0].variantId")
        .isEqualTo(lamp.toString())
        .jsonPath("$.items[0].quantity")
        .isEqualTo(2)
        .jsonPath("$.cartId")
        .isEqualTo(customerId.toString())
        .jsonPath("$.version")
        .isEqualTo(1);
  }

  @Test
  void checkoutReadsCartsWithItsScopeOnly() {
    String path = "/internal/carts/" + customerId;

    checkoutReads()
        .jsonPath("$.items.length()")
        .isEqualTo(0)
        .jsonPath("$.version")
        .isEqualTo(0)
        .jsonPath("$.cartId")
        .doesNotExist();
    call(http.get().uri(path), customer()).expectStatus().isForbidden();
    call(http.get().uri(path), guest(null)).expectStatus().isUnauthorized();
  }

  @Test
  void theSweepFindsWhatTheRelayMissed() {
    Cart cart = Cart.ofCustomer(customerId);
    cart.add(lamp, lampProduct, new Quantity(1), new Money(1, "EUR"), events);

    carts.save(cart);

    published(customerId);
    assertThat(Events.read(CartItemAdded.class, Topics.CART_EVENTS, customerId.toString()))
        .hasSize(1);
    await()
        .untilAsserted(() ->
            assertThat(carts.toSweep(Instant.parse("2999-01-01T00:00:00Z")))
                .doesNotContain(customerId));
  }

  @Test
  void whatIsSweptIsFoundByAnIndexThatHoldsNothingElse(@Autowired MongoOperations mongo) {
    assertThat(mongo.indexOps(Cart.class).getIndexInfo())
        .anySatisfy(index -> {
          assertThat(index.isIndexForFields(List.of("sweepAt"))).isTrue();
          assertThat(index.isSparse()).isTrue();
        });
  }

  /** Until nothing of a cart waits to be published. */
  private void published(UUID cartId) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> carts.find(cartId).orElseThrow().pending().isEmpty());
  }

  private static void atOnce(List<Runnable> requests) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Object> request :
          threads.invokeAll(
              requests.stream().<Callable<Object>>map(Executors::callable).toList())) {
        request.get();
      }
    }
  }

  private Cart stored(UUID cartId) {
    return carts.find(cartId).orElseThrow();
  }

  private UUID guestCartId() {
    return UUID.nameUUIDFromBytes(cookie.getBytes(StandardCharsets.US_ASCII));
  }

  private BodyContentSpec checkoutReads() {
    return call(
            http.get().uri("/internal/carts/" + customerId),
            headers -> headers.setBearerAuth(TestTokens.client("order-service", "carts.read")))
        .expectStatus()
        .isOk()
        .expectBody();
  }

  private void sell(UUID variantId, UUID productId, long price) {
    variants.describe(productId, 1, Map.of(variantId, description(price)));
    variants.stock(variantId, productId, 1, new Stock("IN_STOCK", null));
  }

  private static Description description(long price) {
    return new Description(
        "harbour-desk-lamp",
        List.of(new Text("en", "Harbour Desk Lamp", List.of())),
        List.of(new Price(new Money(price, "EUR"), null, null)),
        null);
  }

  private VariantAvailabilityChanged stock(
      long version, String availability, @Nullable Integer remaining) {
    return new VariantAvailabilityChanged(
        lamp, lampProduct, version, availability, remaining, Instant.EPOCH);
  }

  private ProductPublished product(long version, long price) {
    ProductPublished sample = GoldenSamples.read(ProductPublished.class);
    Variant variant = sample.variants().getFirst();
    return new ProductPublished(
        lampProduct,
        version,
        sample.slug(),
        sample.brand(),
        sample.texts(),
        sample.categories(),
        sample.pictures(),
        sample.options(),
        List.of(
            new Variant(
                lamp,
                variant.sku(),
                variant.selection(),
                variant.taxClass(),
                variant.weightGrams(),
                variant.requiresShipping(),
                variant.stockPolicy(),
                List.of(
                    new ProductPublished.Price(
                        new Money(price, "EUR"), null, null, null, null, null),
                    new ProductPublished.Price(new Money(1, "CHF"), null, null, null, null, null)),
                variant.picture())),
        sample.publishedAt());
  }

  private ResponseSpec add(Consumer<HttpHeaders> who, UUID variantId, int quantity) {
    return post(who, variantId, Integer.toString(quantity));
  }

  private ResponseSpec post(Consumer<HttpHeaders> who, UUID variantId, String quantity) {
    return call(
        http.post()
            .uri("/api/cart/items")
            .contentType(MediaType.APPLICATION_JSON)
            .body("{\"variantId\":\"%s\",\"quantity\":%s}".formatted(variantId, quantity)),
        who);
  }

  private ResponseSpec change(Consumer<HttpHeaders> who, UUID variantId, int quantity) {
    return call(
        http.put()
            .uri("/api/cart/items/" + variantId)
            .contentType(MediaType.APPLICATION_JSON)
            .body("{\"quantity\":" + quantity + "}"),
        who);
  }

  private BodyContentSpec show(Consumer<HttpHeaders> who) {
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

  private Consumer<HttpHeaders> both() {
    return customer().andThen(guest(cookie));
  }

  private static String setCookie(ResponseSpec answer) {
    return String.valueOf(answer.returnResult().getResponseHeaders().getFirst("Set-Cookie"));
  }

  private static BodyContentSpec expectProblem(ResponseSpec answer, int status, String type) {
    return answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/" + type);
  }
}
