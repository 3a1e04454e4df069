package emporium.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import emporium.events.DomainEvent;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderContactChanged;
import emporium.events.order.OrderPlaced;
import emporium.money.Money;
import emporium.order.OrderFixtures;
import emporium.order.checkout.Carts.Cart;
import emporium.order.checkout.PaymentMethods.Offered;
import emporium.order.checkout.PlaceOrder.Outcome;
import emporium.order.checkout.ProductCatalog.Variant;
import emporium.order.checkout.StockReservations.Shortage;
import emporium.order.placed.Address;
import emporium.order.placed.CancellationReason;
import emporium.order.placed.Contact;
import emporium.order.placed.Customer;
import emporium.order.placed.InMemoryOrders;
import emporium.order.placed.Order;
import emporium.order.placed.Order.CartRevision;
import emporium.order.placed.OrderLine;
import emporium.order.placed.OrderStatus;
import emporium.order.placed.PaymentMethod;
import emporium.order.placed.PaymentMethod.ConfirmsWhen;
import emporium.order.rates.FixedRates;
import emporium.starter.client.NeighbourUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class PlaceOrderTests {

  private static final UUID LAMP = UUID.fromString("0193a5c0-0000-7000-8000-0000000000b2");
  private static final Money SHOWN = euros(7980);

  private final UUID ada = UUID.randomUUID();
  private final UUID adasCart = UUID.randomUUID();

  private final Map<UUID, Cart> carts = new HashMap<>();
  private final Map<UUID, Money> prices = new HashMap<>(Map.of(LAMP, euros(3990)));
  private final Stock stock = new Stock();
  private final InMemoryOrders orders = new InMemoryOrders();
  private final List<DomainEvent> published = new ArrayList<>();
  private final Clock clock = Clock.fixed(OrderFixtures.NOON, ZoneOffset.UTC);

  private final QuoteOrder quoteOrder =
      new QuoteOrder(
          customerId -> Optional.ofNullable(carts.get(customerId)),
          (ids, _) -> ids.stream().filter(prices::containsKey).map(this::variant).toList(),
          new FixedRates(),
          OrderFixtures.settings());
  private final ClaimKey keys =
      new ClaimKey(
          new InMemoryPlacementKeys(),
          orders,
          TransactionOperations.withoutTransaction(),
          clock,
          OrderFixtures.settings());
  private final PlaceOrder placeOrder =
      new PlaceOrder(
          keys,
          quoteOrder,
          () ->
              List.of(
                  offered("card", ConfirmsWhen.CAPTURED), offered("invoice", ConfirmsWhen.PLACED)),
          stock,
          new RecordOrder(orders, published::add, clock, OrderFixtures.settings()),
          orders,
          clock);

  /** Keeps what was reserved and released, and has as much as a test says. */
  private static final class Stock implements StockReservations {

    private final List<UUID> reserved = new ArrayList<>();
    private final List<UUID> released = new ArrayList<>();
    private List<Shortage> shortages = List.of();
    private boolean down;

    @Override
    public List<Shortage> reserve(UUID orderId, List<Carts.Item> items) {
      if (down) {
        throw new NeighbourUnavailable("catalog-service", new IllegalStateException("no answer"));
      }
      if (shortages.isEmpty()) {
        reserved.add(orderId);
      }
      return shortages;
    }

    @Override
    public void release(UUID orderId) {
      released.add(orderId);
    }
  }

  @BeforeEach
  void twoLampsInTheCart() {
    cartHolds(2, 1);
  }

  @Test
  void placesWhatTheCartHoldsAtTheShownTotal() {
    Order order = placed(place("first", SHOWN));

    assertThat(order.status()).isEqualTo(OrderStatus.PLACED);
    assertThat(order.price().payable()).isEqualTo(SHOWN);
    assertThat(order.paymentDueAt()).isEqualTo(OrderFixtures.NOON.plusSeconds(900));
    assertThat(stock.reserved).containsExactly(order.getId());
    assertThat(published)
        .<Class<?>>extracting(DomainEvent::getClass)
        .containsExactly(OrderContactChanged.class, OrderPlaced.class);
  }

  @Test
  void aPaymentMethodThatConfirmsAtOnceConfirmsTheOrder() {
    Order order = placed(placeOrder.place(command("first", 1, SHOWN, "invoice")));

    assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
    assertThat(published).last().isInstanceOf(OrderConfirmed.class);
  }

  @Test
  void theSameKeyGivesTheSameOrder() {
    Order order = placed(place("same", SHOWN));

    assertThat(place("same", SHOWN)).isEqualTo(new Outcome.AlreadyPlaced(order));
    assertThat(stock.reserved).hasSize(1);
  }

  @Test
  void aKeyBelongsToItsRequest() {
    placed(place("mine", SHOWN));

    assertThat(place("mine", euros(1))).isEqualTo(new Outcome.KeyReused());
  }

  @Test
  void aKeyBelongsToItsCustomer() {
    placed(place("popular", SHOWN));
    UUID grace = UUID.randomUUID();
    carts.put(grace, cart(UUID.randomUUID(), 2, 1));

    placed(placeOrder.place(command(grace, "popular", 1, SHOWN, "card")));
  }

  @Test
  void aRefusalFreesTheKeyForAnotherRequest() {
    prices.put(LAMP, euros(4500));

    assertThat(place("again", SHOWN)).isEqualTo(new Outcome.TotalChanged(euros(9000)));
    assertThat(stock.reserved).isEmpty();
    placed(place("again", euros(9000)));
  }

  @Test
  void aRefusalThatComesLateDoesNotFreeTheKeyOfAPlacedOrder() {
    Order order = placed(place("kept", SHOWN));

    keys.free(ada, new IdempotencyKey("kept"), order.getId());

    assertThat(place("kept", SHOWN)).isEqualTo(new Outcome.AlreadyPlaced(order));
  }

  @Test
  void whatBrokeOffIsContinuedUnderTheSameOrderId() {
    stock.down = true;
    assertThatExceptionOfType(NeighbourUnavailable.class).isThrownBy(() -> place("patient", SHOWN));
    stock.down = false;

    assertThat(place("patient", euros(1))).isEqualTo(new Outcome.KeyReused());
    placed(place("patient", SHOWN));
  }

  @Test
  void aRequestInProgressKeepsItsKey() {
    keys.claim(ada, new IdempotencyKey("busy"), command("busy", 1, SHOWN, "card").fingerprint());

    assertThat(place("busy", SHOWN)).isEqualTo(new Outcome.InProgress());
  }

  @Test
  void oneVersionOfACartIsOrderedOnce() {
    Order order = placed(place("tab-1", SHOWN));

    assertThat(place("tab-2", SHOWN)).isEqualTo(new Outcome.CartAlreadyOrdered(order));
    assertThat(stock.reserved).hasSize(1);
  }

  @Test
  void aNewerVersionOfTheCartReplacesTheUnpaidOrder() {
    Order first = placed(place("first", SHOWN));
    cartHolds(2, 2);

    Order second = placed(placeOrder.place(command("second", 2, SHOWN, "card")));

    assertThat(first.status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(first.cancellationReason()).contains(CancellationReason.REPLACED);
    assertThat(second.status()).isEqualTo(OrderStatus.PLACED);
    assertThat(published)
        .filteredOn(OrderCancelled.class::isInstance)
        .extracting(DomainEvent::aggregateId)
        .containsExactly(first.getId().toString());
  }

  @Test
  void aCartThatChangedMeanwhileIsNotOrdered() {
    cartHolds(2, 2);

    assertThat(place("stale", SHOWN)).isEqualTo(new Outcome.CartChanged());
    assertThat(stock.reserved).isEmpty();
  }

  @Test
  void aCustomerLeavesOnlySoManyOrdersUnpaid() {
    for (int i = 0; i < OrderFixtures.settings().unpaidOrders(); i++) {
      carts.put(ada, cart(UUID.randomUUID(), 2, 1));
      placed(place("cart-" + i, SHOWN));
    }
    carts.put(ada, cart(UUID.randomUUID(), 2, 1));

    assertThat(place("one-more", SHOWN)).isEqualTo(new Outcome.TooManyUnpaid());
  }

  @Test
  void whatIsMissingIsNamedAndNothingIsOrdered() {
    stock.shortages = List.of(new Shortage(LAMP, 2, 1));

    assertThat(place("late", SHOWN)).isEqualTo(new Outcome.SoldOut(stock.shortages));
    assertThat(orders.lockUnpaid(ada)).isEmpty();
    assertThat(published).isEmpty();
  }

  @Test
  void whatIsNoLongerSoldIsSoldOut() {
    prices.clear();

    assertThat(place("withdrawn", SHOWN))
        .isEqualTo(new Outcome.SoldOut(List.of(new Shortage(LAMP, 2, 0))));
  }

  @Test
  void aPriceInAnotherCurrencyIsNotSold() {
    prices.put(LAMP, new Money(3990, "USD"));

    assertThat(place("dollars", SHOWN))
        .isEqualTo(new Outcome.SoldOut(List.of(new Shortage(LAMP, 1, 0))));
  }

  @Test
  void anEmptyCartIsNoOrder() {
    carts.clear();

    assertThat(place("nothing", SHOWN)).isEqualTo(new Outcome.EmptyCart());
  }

  @Test
  void anUnknownPaymentMethodIsRefused() {
    assertThat(placeOrder.place(command("shells", 1, SHOWN, "shells")))
        .isEqualTo(new Outcome.UnknownPaymentMethod());
  }

  @Test
  void aQuoteChargesShippingBelowTheFreeLimit() {
    assertThat(quoted("DE", "standard", 1).price().shipping()).isEqualTo(euros(490));
    assertThat(quoted("DE", "standard", 1).price().payable()).isEqualTo(euros(4480));
    assertThat(quoted("DE", "standard", 2).price().shipping()).isEqualTo(euros(0));
  }

  @Test
  void anExportIsChargedNetOfTheHomeRate() {
    QuoteOrder.Quote quote = quoted("US", "standard", 1);

    assertThat(quote.price().lines().getFirst().unitPrice()).isEqualTo(euros(3353));
    assertThat(quote.price().taxes()).isEmpty();
  }

  @Test
  void thereIsNoQuoteForWhereTheShopDoesNotDeliver() {
    assertThat(quoteOrder.quote(new QuoteOrder.Query(ada, "JP", "standard", "en")))
        .isEqualTo(new QuoteOrder.Outcome.UnknownCountry());
    assertThat(quoteOrder.quote(new QuoteOrder.Query(ada, "DE", "pigeon", "en")))
        .isEqualTo(new QuoteOrder.Outcome.UnknownShippingOption());
  }

  private QuoteOrder.Quote quoted(String country, String shippingOption, int lamps) {
    cartHolds(lamps, 1);
    return switch (quoteOrder.quote(new QuoteOrder.Query(ada, country, shippingOption, "en"))) {
      case QuoteOrder.Outcome.Quoted(var quote) -> quote;
      case QuoteOrder.Outcome other -> throw new AssertionError(other);
    };
  }

  private void cartHolds(int lamps, long version) {
    carts.put(ada, cart(adasCart, lamps, version));
  }

  private static Cart cart(UUID cartId, int lamps, long version) {
    return new Cart(new CartRevision(cartId, version), List.of(new Carts.Item(LAMP, lamps)));
  }

  private Outcome place(String key, Money shownTotal) {
    return placeOrder.place(command(key, 1, shownTotal, "card"));
  }

  private PlaceOrder.Command command(
      String key, long cartVersion, Money shownTotal, String paymentMethod) {
    return command(ada, key, cartVersion, shownTotal, paymentMethod);
  }

  private static PlaceOrder.Command command(
      UUID customerId, String key, long cartVersion, Money shownTotal, String paymentMethod) {
    var address =
        new Address("Ada Customer", "Quay Street 5", null, "20457", "Hamburg", null, "DE");
    return new PlaceOrder.Command(
        new IdempotencyKey(key),
        Customer.account(customerId),
        cartVersion,
        new Contact("ada@emporium.example", "Ada Customer", null, address, address),
        "en",
        "standard",
        paymentMethod,
        shownTotal);
  }

  private Variant variant(UUID variantId) {
    return new Variant(
        new OrderLine.Goods(
            variantId,
            UUID.randomUUID(),
            "LMP-0001-BLK",
            "Harbour Desk Lamp",
            List.of(new OrderLine.ChosenOption("Colour", "Black")),
            null,
            "standard",
            1450,
            true),
        prices.getOrDefault(variantId, euros(0)));
  }

  private static Offered offered(String id, ConfirmsWhen confirmsWhen) {
    return new Offered(new PaymentMethod(id, confirmsWhen), id, Duration.ofMinutes(15));
  }

  private static Order placed(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Placed.class);
    return ((Outcome.Placed) outcome).order();
  }

  private static Money euros(long cents) {
    return new Money(cents, "EUR");
  }
}
