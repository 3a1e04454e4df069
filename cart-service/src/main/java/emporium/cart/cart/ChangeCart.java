package emporium.cart.cart;

import emporium.cart.config.CartProperties;
import emporium.cart.product.ProductCopies;
import emporium.cart.product.ProductCopy;
import emporium.events.order.OrderConfirmed;
import emporium.starter.kafka.EventWire;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Everything a shopper does to a cart. A cart that somebody else changed meanwhile is read again
 * and changed again, so that of two clicks none is lost.
 */
@Component
public class ChangeCart {

  private static final int ATTEMPTS = 10;

  private final Carts carts;
  private final CartCache cache;
  private final CartRelay relay;
  private final ProductCopies products;
  private final Cart.Wire wire;
  private final Clock clock;
  private final Duration guestCartsLast;

  ChangeCart(
      Carts carts,
      CartCache cache,
      CartRelay relay,
      ProductCopies products,
      EventWire wire,
      Clock clock,
      CartProperties settings) {
    this.carts = carts;
    this.cache = cache;
    this.relay = relay;
    this.products = products;
    this.wire = wire::outgoing;
    this.clock = clock;
    this.guestCartsLast = settings.guestCartsLast();
  }

  /** What became of a change. */
  public sealed interface Outcome {

    record Changed(CartSnapshot cart) implements Outcome {}

    /** There is no such product, or not in this cart. */
    record UnknownProduct() implements Outcome {}

    record SoldOut() implements Outcome {}

    /** A cart holds at most {@link Quantity#MOST} of a product. */
    record TooMany() implements Outcome {}

    /** A cart holds at most {@link Cart#MOST_LINES} products. */
    record Full() implements Outcome {}
  }

  public Outcome add(Shopper shopper, UUID productId, Quantity quantity) {
    Optional<ProductCopy> product = products.find(productId);
    if (product.isEmpty() || product.get().withdrawn()) {
      return new Outcome.UnknownProduct();
    }
    if (!product.get().isSold()) {
      return new Outcome.SoldOut();
    }
    return change(
        shopper,
        cart ->
            switch (cart.add(productId, quantity, product.get().price(), now(), wire)) {
              case ADDED -> new Outcome.Changed(saved(cart));
              case TOO_MANY -> new Outcome.TooMany();
              case FULL -> new Outcome.Full();
            });
  }

  public Outcome changeQuantity(Shopper shopper, UUID productId, Quantity quantity) {
    return change(
        shopper,
        cart ->
            cart.change(productId, quantity, now(), wire)
                ? new Outcome.Changed(saved(cart))
                : new Outcome.UnknownProduct());
  }

  public CartSnapshot remove(Shopper shopper, UUID productId) {
    return change(
        shopper,
        cart -> {
          cart.remove(productId, now(), wire);
          return saved(cart);
        });
  }

  public CartSnapshot clear(Shopper shopper) {
    return change(
        shopper,
        cart -> {
          cart.clear(now(), wire);
          return saved(cart);
        });
  }

  /**
   * A guest signed in: the guest's cart goes into the customer's. Repeating it changes nothing,
   * because the guest's cart is gone.
   */
  public void merge(UUID guestCartId, UUID customerId) {
    carts
        .find(guestCartId)
        .filter(Cart::isGuests)
        .ifPresent(guest -> {
          if (!guest.items().isEmpty()) {
            change(
                new Shopper.Customer(customerId),
                cart -> {
                  cart.merge(guest, now(), wire);
                  return saved(cart);
                });
          }
          carts.delete(guestCartId);
          cache.forget(guestCartId);
        });
  }

  /** The order is paid: what was ordered leaves the cart. */
  public void ordered(OrderConfirmed order) {
    UUID customerId = order.customer().customerId();
    if (carts.find(customerId).isPresent()) {
      change(
          new Shopper.Customer(customerId),
          cart -> {
            cart.ordered(order.orderId(), order.lines(), now(), wire);
            return saved(cart);
          });
    }
  }

  private <T> T change(Shopper shopper, Function<Cart, T> change) {
    for (int attempt = 1; ; attempt++) {
      try {
        return change.apply(cartOf(shopper));
      } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /** A guest's cart is only ever found, or new under an id of ours: browsers can claim anything. */
  private Cart cartOf(Shopper shopper) {
    return switch (shopper) {
      case Shopper.Customer(var customerId) ->
          carts.find(customerId).orElseGet(() -> Cart.ofCustomer(customerId));
      case Shopper.Guest(var cartId) ->
          cartId
              .flatMap(carts::find)
              .filter(Cart::isGuests)
              .orElseGet(() -> Cart.ofGuest(UUID.randomUUID()));
    };
  }

  private CartSnapshot saved(Cart cart) {
    if (cart.isGuests()) {
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
