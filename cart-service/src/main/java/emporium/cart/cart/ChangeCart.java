package emporium.cart.cart;

import emporium.cart.config.CartProperties;
import emporium.cart.product.VariantCopies;
import emporium.cart.product.VariantCopy;
import emporium.money.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Everything that changes a cart. A cart that somebody else changed meanwhile is read again and
 * changed again, so that of many clicks at once none is lost.
 */
@Component
public class ChangeCart {

  private static final RetryPolicy UNTIL_NOBODY_ELSE_WAS_FASTER =
      RetryPolicy.builder()
          .includes(OptimisticLockingFailureException.class, DuplicateKeyException.class)
          .maxRetries(60)
          .delay(Duration.ofMillis(10))
          .jitter(Duration.ofMillis(10))
          .multiplier(1.2)
          .maxDelay(Duration.ofMillis(100))
          .build();

  private final RetryTemplate retry = new RetryTemplate(UNTIL_NOBODY_ELSE_WAS_FASTER);
  private final Carts carts;
  private final CartCache cache;
  private final CartRelay relay;
  private final VariantCopies variants;
  private final CartEvents events;
  private final Clock clock;
  private final Duration guestCartsLast;

  ChangeCart(
      Carts carts,
      CartCache cache,
      CartRelay relay,
      VariantCopies variants,
      CartEvents events,
      Clock clock,
      CartProperties settings) {
    this.carts = carts;
    this.cache = cache;
    this.relay = relay;
    this.variants = variants;
    this.events = events;
    this.clock = clock;
    this.guestCartsLast = settings.guestCartsLast();
  }

  /** The outcome of a change. */
  public sealed interface Outcome {

    record Changed(CartSnapshot cart) implements Outcome {}

    /** There is no such variant for sale, or not in this cart. */
    record UnknownVariant() implements Outcome {}

    record SoldOut(UUID variantId, Quantity requested) implements Outcome {}

    /** A cart holds at most {@link Quantity#MOST} of a variant. */
    record TooMany() implements Outcome {}

    /** A cart holds at most {@link Cart#MOST_LINES} variants, and as many saved for later. */
    record Full() implements Outcome {}
  }

  /** More than there are left may be put in: the cart says so, and checkout reserves. */
  public Outcome add(CartOwner owner, UUID variantId, Quantity quantity) {
    Optional<VariantCopy> variant = variants.find(variantId);
    Optional<Money> price = variant.flatMap(it -> it.priceAt(now()));
    if (variant.isEmpty() || price.isEmpty()) {
      return new Outcome.UnknownVariant();
    }
    if (variant.get().isSoldOutAt(now())) {
      return new Outcome.SoldOut(variantId, quantity);
    }
    UUID productId = variant.get().productId();
    return change(
        owner,
        cart ->
            switch (cart.add(variantId, productId, quantity, price.get(), events)) {
              case ADDED -> new Outcome.Changed(saved(cart));
              case TOO_MANY -> new Outcome.TooMany();
              case FULL -> new Outcome.Full();
            });
  }

  public Outcome changeQuantity(CartOwner owner, UUID variantId, Quantity quantity) {
    return change(
        owner,
        cart ->
            cart.change(variantId, quantity, events)
                ? new Outcome.Changed(saved(cart))
                : new Outcome.UnknownVariant());
  }

  public CartSnapshot remove(CartOwner owner, UUID variantId) {
    return change(
        owner,
        cart -> {
          cart.remove(variantId, events);
          return saved(cart);
        });
  }

  public Outcome saveForLater(CartOwner owner, UUID variantId) {
    return change(
        owner,
        cart ->
            switch (cart.saveForLater(variantId, events)) {
              case SAVED -> new Outcome.Changed(saved(cart));
              case NOT_IN_CART -> new Outcome.UnknownVariant();
              case FULL -> new Outcome.Full();
            });
  }

  /** Takes a variant out of what was saved for later. */
  public CartSnapshot forget(CartOwner owner, UUID variantId) {
    return change(
        owner,
        cart -> {
          cart.forget(variantId);
          return saved(cart);
        });
  }

  public CartSnapshot clear(CartOwner owner) {
    return change(
        owner,
        cart -> {
          cart.clear(events);
          return saved(cart);
        });
  }

  /**
   * A guest signed in: the guest's cart goes into the customer's, once however many ask at the same
   * time. What an instance that died left on its way is brought to its end first.
   */
  public void merge(UUID guestCartId, UUID customerId) {
    carts
        .find(guestCartId)
        .ifPresent(guest -> {
          guest.departure().ifPresent(this::arrive);
          if (!guest.isEmpty()) {
            depart(guestCartId, customerId).ifPresent(this::arrive);
          }
        });
  }

  private Optional<Cart.Departure> depart(UUID guestCartId, UUID customerId) {
    return change(
        new CartOwner.Guest(guestCartId),
        guest -> {
          guest.depart(customerId);
          saved(guest);
          return guest.departure();
        });
  }

  private void arrive(Cart.Departure departure) {
    change(
        new CartOwner.Customer(departure.customerId()),
        cart -> {
          cart.arrive(departure, events);
          return saved(cart);
        });
    carts.arrived(departure);
  }

  /**
   * The order will be delivered: what was ordered leaves the cart it was made from.
   *
   * @param quantities ordered units by variant
   */
  public void ordered(UUID cartId, UUID orderId, Map<UUID, Integer> quantities) {
    retry.invoke(() ->
        carts
            .find(cartId)
            .ifPresent(cart -> {
              cart.ordered(orderId, quantities, events);
              saved(cart);
            }));
  }

  private <T> T change(CartOwner owner, Function<Cart, T> change) {
    return retry.invoke(() -> change.apply(cartOf(owner)));
  }

  private Cart cartOf(CartOwner owner) {
    return carts
        .find(owner.cartId())
        .orElseGet(() ->
            switch (owner) {
              case CartOwner.Customer(var customerId) -> Cart.ofCustomer(customerId);
              case CartOwner.Guest(var cartId) -> Cart.ofGuest(cartId);
            });
  }

  private CartSnapshot saved(Cart cart) {
    if (cart.customerId().isEmpty()) {
      cart.keepUntil(now().plus(guestCartsLast));
    }
    Cart saved = carts.save(cart);
    CartSnapshot snapshot = CartSnapshot.of(saved);
    cache.put(snapshot);
    relay.wake(saved.id());
    return snapshot;
  }

  private Instant now() {
    return clock.instant();
  }
}
