package emporium.cart.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import emporium.cart.cart.Cart.Departure;
import emporium.cart.cart.Cart.Item;
import emporium.cart.cart.Notice.Code;
import emporium.money.Money;
import emporium.starter.kafka.OutgoingEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CartTests {

  private static final Money PRICE = new Money(3990, "EUR");
  private static final UUID PRODUCT = UUID.randomUUID();

  /** Whatever an event says, the cart has to keep it. */
  private final CartEvents events =
      mock(
          CartEvents.class,
          _ ->
              new OutgoingEvent(
                  UUID.randomUUID(), "cart-events", "key", "type", null, null, Instant.EPOCH));

  private final UUID lamp = UUID.randomUUID();
  private final UUID vase = UUID.randomUUID();
  private final Cart cart = Cart.ofCustomer(UUID.randomUUID());

  @Test
  void addsUpUnitsOfAVariant() {
    add(lamp, 2);
    add(vase, 1);
    add(lamp, 3);

    assertThat(cart.items()).containsExactly(item(lamp, 5), item(vase, 1));
    assertThat(cart.pending()).hasSize(3);
  }

  @Test
  void itsVersionCountsChangesOfItemsAndNothingElse() {
    add(lamp, 2);
    long version = cart.version();

    cart.change(lamp, new Quantity(2), events);
    cart.remove(vase, events);
    cart.ordered(UUID.randomUUID(), Map.of(vase, 1), events);
    cart.arrive(guestWith(), events);
    assertThat(cart.version()).isEqualTo(version);

    cart.change(lamp, new Quantity(3), events);
    assertThat(cart.version()).isGreaterThan(version);
  }

  @Test
  void refusesMoreThanItHolds() {
    add(lamp, 99);

    assertThat(cart.add(lamp, PRODUCT, new Quantity(1), PRICE, events))
        .isEqualTo(Cart.Added.TOO_MANY);
    fill(99);
    assertThat(cart.add(vase, PRODUCT, new Quantity(1), PRICE, events)).isEqualTo(Cart.Added.FULL);
  }

  @Test
  void takesOverAGuestsCartOnce() {
    add(lamp, 1);
    Departure guest = guestWith(item(lamp, 2), item(vase, 1));

    cart.arrive(guest, events);
    cart.arrive(guest, events);

    assertThat(cart.items()).containsExactly(item(lamp, 3), item(vase, 1));
    assertThat(cart.notices()).isEmpty();
  }

  @Test
  void saysWhatOfAGuestsCartDidNotFit() {
    add(lamp, 60);
    fill(99);

    cart.arrive(guestWith(item(lamp, 60), item(vase, 7)), events);

    assertThat(cart.items().getFirst().quantity()).isEqualTo(99);
    assertThat(cart.notices())
        .containsExactly(
            new Notice(Code.QUANTITY_LIMIT, lamp, 21), new Notice(Code.LINE_LIMIT, vase, 7));

    cart.change(lamp, new Quantity(1), events);
    assertThat(cart.notices()).isEmpty();
  }

  @Test
  void whatIsSavedForLaterIsNotOrderedAndComesBackWhenItIsAdded() {
    add(lamp, 5);
    long version = cart.version();

    assertThat(cart.saveForLater(lamp, events)).isEqualTo(Cart.Saved.SAVED);
    assertThat(cart.saveForLater(lamp, events)).isEqualTo(Cart.Saved.SAVED);
    assertThat(cart.items()).isEmpty();
    assertThat(cart.savedItems()).containsExactly(item(lamp, 5));
    assertThat(cart.version()).isGreaterThan(version);

    add(lamp, 5);
    assertThat(cart.items()).containsExactly(item(lamp, 5));
    assertThat(cart.savedItems()).isEmpty();
  }

  @Test
  void onlyWhatIsInTheCartCanBeSavedAndTheLatestComesFirst() {
    assertThat(cart.saveForLater(lamp, events)).isEqualTo(Cart.Saved.NOT_IN_CART);

    add(lamp, 1);
    add(vase, 1);
    cart.saveForLater(lamp, events);
    cart.saveForLater(vase, events);
    assertThat(cart.savedItems()).containsExactly(item(vase, 1), item(lamp, 1));

    cart.forget(vase);
    cart.forget(vase);
    assertThat(cart.savedItems()).containsExactly(item(lamp, 1));
  }

  @Test
  void asMuchIsSavedAsACartHolds() {
    for (int i = 0; i < Cart.MOST_LINES; i++) {
      UUID variantId = UUID.randomUUID();
      add(variantId, 1);
      cart.saveForLater(variantId, events);
    }
    add(lamp, 1);

    assertThat(cart.saveForLater(lamp, events)).isEqualTo(Cart.Saved.FULL);
    assertThat(cart.items()).containsExactly(item(lamp, 1));
  }

  @Test
  void savedItemsDoNotChangeWhatIsOrdered() {
    add(lamp, 1);
    add(vase, 1);
    cart.saveForLater(vase, events);
    long version = cart.version();

    cart.forget(vase);
    cart.arrive(guestWhoSaved(item(vase, 2)), events);

    assertThat(cart.version()).isEqualTo(version);
  }

  @Test
  void whatAGuestSavedIsTakenOverUnlessTheCustomerHasItAlready() {
    add(lamp, 1);

    cart.arrive(guestWhoSaved(item(lamp, 4), item(vase, 2)), events);
    assertThat(cart.items()).containsExactly(item(lamp, 1));
    assertThat(cart.savedItems()).containsExactly(item(vase, 2));

    cart.arrive(guestWith(item(vase, 3)), events);
    assertThat(cart.items()).containsExactly(item(lamp, 1), item(vase, 3));
    assertThat(cart.savedItems()).isEmpty();
  }

  @Test
  void remembersThePriceThatWasSeenLast() {
    add(lamp, 1);
    cart.change(lamp, new Quantity(3), events);
    assertThat(cart.items().getFirst().priceWhenAdded()).isEqualTo(PRICE);

    Money lower = new Money(2990, "EUR");
    cart.add(lamp, PRODUCT, new Quantity(1), lower, events);
    assertThat(cart.items().getFirst().priceWhenAdded()).isEqualTo(lower);
  }

  @Test
  void whatDepartsIsGoneFromTheGuestsCartAtOnce() {
    Cart guest = Cart.ofGuest(UUID.randomUUID());
    guest.add(lamp, PRODUCT, new Quantity(3), PRICE, events);
    guest.add(vase, PRODUCT, new Quantity(1), PRICE, events);
    guest.saveForLater(vase, events);

    guest.depart(cart.id());
    Departure departure = guest.departure().orElseThrow();
    guest.depart(UUID.randomUUID());

    assertThat(guest.isEmpty()).isTrue();
    assertThat(guest.departure()).contains(departure);
    assertThat(departure.items()).containsExactly(item(lamp, 3));
    assertThat(departure.savedItems()).containsExactly(item(vase, 1));
    assertThat(guest.pending()).hasSize(3);
  }

  @Test
  void onlyOrderedUnitsLeaveAndOnlyOnce() {
    UUID orderId = UUID.randomUUID();
    add(lamp, 5);
    add(vase, 1);

    cart.ordered(orderId, Map.of(lamp, 2, vase, 3), events);
    cart.ordered(orderId, Map.of(lamp, 2, vase, 3), events);

    assertThat(cart.items()).containsExactly(item(lamp, 3));
  }

  private void add(UUID variantId, int quantity) {
    assertThat(cart.add(variantId, PRODUCT, new Quantity(quantity), PRICE, events))
        .isEqualTo(Cart.Added.ADDED);
  }

  private void fill(int lines) {
    for (int i = 0; i < lines; i++) {
      add(UUID.randomUUID(), 1);
    }
  }

  private Departure guestWith(Item... items) {
    return new Departure(
        UUID.randomUUID(), UUID.randomUUID(), cart.id(), List.of(items), List.of());
  }

  private Departure guestWhoSaved(Item... items) {
    return new Departure(
        UUID.randomUUID(), UUID.randomUUID(), cart.id(), List.of(), List.of(items));
  }

  private static Item item(UUID variantId, int quantity) {
    return new Item(variantId, PRODUCT, quantity, PRICE);
  }
}
