package emporium.cart.cart;

import emporium.cart.cart.Cart.Item;
import emporium.events.cart.CartItemAdded;
import emporium.events.cart.CartItemQuantityChanged;
import emporium.events.cart.CartItemRemoved;
import emporium.events.cart.CartsMerged;
import emporium.money.Money;
import emporium.starter.kafka.EventWire;
import emporium.starter.kafka.OutgoingEvent;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The events of a cart in the words of the contracts. */
@Component
class WireCartEvents implements CartEvents {

  private final EventWire wire;
  private final Clock clock;

  WireCartEvents(EventWire wire, Clock clock) {
    this.wire = wire;
    this.clock = clock;
  }

  @Override
  public OutgoingEvent added(Cart cart, Item item, int quantity, Money unitPrice) {
    return wire.outgoing(
        new CartItemAdded(
            cart.id(),
            cart.customerId().orElse(null),
            item.variantId(),
            item.productId(),
            quantity,
            unitPrice,
            clock.instant()));
  }

  @Override
  public OutgoingEvent quantityChanged(Cart cart, Item item) {
    return wire.outgoing(
        new CartItemQuantityChanged(
            cart.id(),
            cart.customerId().orElse(null),
            item.variantId(),
            item.productId(),
            item.quantity(),
            clock.instant()));
  }

  @Override
  public OutgoingEvent removed(Cart cart, Item item) {
    return wire.outgoing(
        new CartItemRemoved(
            cart.id(),
            cart.customerId().orElse(null),
            item.variantId(),
            item.productId(),
            clock.instant()));
  }

  @Override
  public OutgoingEvent merged(UUID customerId, UUID guestCartId) {
    return wire.outgoing(new CartsMerged(customerId, customerId, guestCartId, clock.instant()));
  }
}
