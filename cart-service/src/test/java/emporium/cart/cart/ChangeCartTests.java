package emporium.cart.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.Mockito.mock;

import emporium.cart.cart.ChangeCart.Outcome;
import emporium.cart.config.CartProperties;
import emporium.cart.product.InMemoryVariantCopies;
import emporium.cart.product.VariantFixtures;
import emporium.starter.kafka.OutgoingEvent;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeCartTests {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  private final UUID lamp = UUID.randomUUID();
  private final CartOwner ada = new CartOwner.Customer(UUID.randomUUID());
  private final CartOwner guest = new CartOwner.Guest(UUID.randomUUID());

  private final InMemoryCarts carts = new InMemoryCarts();
  private final InMemoryVariantCopies variants = new InMemoryVariantCopies();
  private final ChangeCart changeCart =
      new ChangeCart(
          carts,
          mock(CartCache.class),
          mock(CartRelay.class),
          variants,
          mock(
              CartEvents.class,
              _ ->
                  new OutgoingEvent(
                      UUID.randomUUID(), "cart-events", "key", "type", null, null, NOON)),
          Clock.fixed(NOON, ZoneOffset.UTC),
          new CartProperties(
              URI.create("https://shop.example"),
              "EUR",
              Duration.ofDays(30),
              Duration.ofSeconds(5),
              Duration.ofSeconds(3)));

  @BeforeEach
  void theLampIsSold() {
    variants.add(VariantFixtures.inStock(lamp));
  }

  @Test
  void addsWhatIsSold() {
    assertThat(quantities(changed(add(ada, 2)))).containsExactly(tuple(lamp, 2));
    assertThat(carts.find(ada.cartId()).orElseThrow().items()).hasSize(1);
  }

  @Test
  void whatIsNotSoldIsRefused() {
    assertThat(changeCart.add(ada, UUID.randomUUID(), new Quantity(1)))
        .isEqualTo(new Outcome.UnknownVariant());

    variants.add(VariantFixtures.withdrawn(lamp));
    assertThat(add(ada, 1)).isEqualTo(new Outcome.UnknownVariant());

    variants.add(VariantFixtures.soldOut(lamp));
    assertThat(add(ada, 2)).isEqualTo(new Outcome.SoldOut(lamp, new Quantity(2)));
    assertThat(carts.find(ada.cartId())).isEmpty();
  }

  @Test
  void moreThanThereAreLeftIsNotRefused() {
    variants.add(VariantFixtures.lowStock(lamp, 3));

    assertThat(quantities(changed(add(ada, 50)))).containsExactly(tuple(lamp, 50));
  }

  @Test
  void aCartHasItsLimits() {
    changed(add(ada, Quantity.MOST));
    assertThat(add(ada, 1)).isEqualTo(new Outcome.TooMany());

    for (int lines = 1; lines < Cart.MOST_LINES; lines++) {
      UUID another = UUID.randomUUID();
      variants.add(VariantFixtures.inStock(another));
      changed(changeCart.add(ada, another, new Quantity(1)));
    }
    UUID oneTooMany = UUID.randomUUID();
    variants.add(VariantFixtures.inStock(oneTooMany));
    assertThat(changeCart.add(ada, oneTooMany, new Quantity(1))).isEqualTo(new Outcome.Full());
  }

  @Test
  void onlyWhatIsInTheCartCanBeChanged() {
    assertThat(changeCart.changeQuantity(ada, lamp, new Quantity(1)))
        .isEqualTo(new Outcome.UnknownVariant());
  }

  @Test
  void whatIsNoLongerSoldCanStillBeChanged() {
    changed(add(ada, 2));
    variants.add(VariantFixtures.withdrawn(lamp));

    CartSnapshot changed = changed(changeCart.changeQuantity(ada, lamp, new Quantity(1)));

    assertThat(quantities(changed)).containsExactly(tuple(lamp, 1));
  }

  @Test
  void removingAndClearingAreRepeatable() {
    changed(add(ada, 2));

    for (int i = 0; i < 2; i++) {
      assertThat(changeCart.remove(ada, lamp).items()).isEmpty();
      assertThat(changeCart.clear(ada).items()).isEmpty();
    }
  }

  @Test
  void aGuestWhoSignsInKeepsWhatWasChosenOnce() {
    changed(add(ada, 1));
    changed(add(guest, 3));

    changeCart.merge(guest.cartId(), ada.cartId());
    changeCart.merge(guest.cartId(), ada.cartId());

    assertThat(carts.find(ada.cartId()).orElseThrow().items())
        .extracting(Cart.Item::quantity)
        .containsExactly(4);
    assertThat(carts.find(guest.cartId()).map(Cart::items).orElse(List.of())).isEmpty();
  }

  @Test
  void whatWasOrderedLeavesAndWhatWasAddedSinceStays() {
    UUID orderId = UUID.randomUUID();
    changed(add(ada, 5));

    changeCart.ordered(ada.cartId(), orderId, Map.of(lamp, 2));
    changeCart.ordered(ada.cartId(), orderId, Map.of(lamp, 2));

    assertThat(carts.find(ada.cartId()).orElseThrow().items())
        .extracting(Cart.Item::quantity)
        .containsExactly(3);
  }

  private Outcome add(CartOwner owner, int quantity) {
    return changeCart.add(owner, lamp, new Quantity(quantity));
  }

  private static CartSnapshot changed(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Changed.class);
    return ((Outcome.Changed) outcome).cart();
  }

  private static List<org.assertj.core.groups.Tuple> quantities(CartSnapshot cart) {
    return cart.items().stream().map(item -> tuple(item.variantId(), item.quantity())).toList();
  }
}
