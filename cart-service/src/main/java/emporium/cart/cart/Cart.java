package emporium.cart.cart;

import emporium.events.DomainEvent;
import emporium.events.Money;
import emporium.events.cart.CartItemAdded;
import emporium.events.cart.CartItemQuantityChanged;
import emporium.events.cart.CartItemRemoved;
import emporium.events.cart.CartsMerged;
import emporium.events.order.OrderLine;
import emporium.starter.kafka.OutgoingEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a shopper wants to buy. A customer's cart has the customer's id, so that it can be found; a
 * guest's has a random one that only the guest's browser knows.
 *
 * <p>The facts of a change are kept in the document until Kafka has them: one write holds the
 * change and its facts, as there is no transaction over two documents.
 */
@Document("carts")
public class Cart {

  /** The most different products a cart holds. */
  public static final int MOST_LINES = 100;

  private static final int REMEMBERED_ORDERS = 50;

  @Id private final UUID id;
  @Version private @Nullable Long version;
  private final @Nullable UUID customerId;
  private final List<Item> items;
  private final List<OutgoingEvent> pending;
  private final List<UUID> confirmedOrders;

  @Indexed(expireAfter = "0s")
  private @Nullable Instant deleteAt;

  @PersistenceCreator
  Cart(
      UUID id,
      @Nullable UUID customerId,
      List<Item> items,
      List<OutgoingEvent> pending,
      List<UUID> confirmedOrders,
      @Nullable Instant deleteAt) {
    this.id = id;
    this.customerId = customerId;
    this.items = new ArrayList<>(items);
    this.pending = new ArrayList<>(pending);
    this.confirmedOrders = new ArrayList<>(confirmedOrders);
    this.deleteAt = deleteAt;
  }

  /** Units of a product. */
  public record Item(UUID productId, int quantity) {}

  static Cart ofGuest(UUID id) {
    return new Cart(id, null, List.of(), List.of(), List.of(), null);
  }

  static Cart ofCustomer(UUID customerId) {
    return new Cart(customerId, customerId, List.of(), List.of(), List.of(), null);
  }

  /** What becomes of putting something in. */
  enum Added {
    ADDED,
    /** There would be more than {@link Quantity#MOST} of the product. */
    TOO_MANY,
    /** There would be more than {@link #MOST_LINES} products. */
    FULL
  }

  Added add(UUID productId, Quantity quantity, Money unitPrice, Instant at, Wire wire) {
    Optional<Item> present = item(productId);
    if (present.isPresent() && !new Quantity(present.get().quantity()).fits(quantity)) {
      return Added.TOO_MANY;
    }
    if (present.isEmpty() && items.size() >= MOST_LINES) {
      return Added.FULL;
    }
    put(productId, present.map(Item::quantity).orElse(0) + quantity.value());
    tell(new CartItemAdded(id, customerId, productId, quantity.value(), unitPrice, at), wire);
    return Added.ADDED;
  }

  /**
   * @return whether the product is in the cart
   */
  boolean change(UUID productId, Quantity quantity, Instant at, Wire wire) {
    Optional<Item> present = item(productId);
    if (present.isPresent() && present.get().quantity() != quantity.value()) {
      put(productId, quantity.value());
      tell(new CartItemQuantityChanged(id, customerId, productId, quantity.value(), at), wire);
    }
    return present.isPresent();
  }

  /** Takes a product out. One that is not there stays away. */
  void remove(UUID productId, Instant at, Wire wire) {
    if (items.removeIf(item -> item.productId().equals(productId))) {
      tell(new CartItemRemoved(id, customerId, productId, at), wire);
    }
  }

  void clear(Instant at, Wire wire) {
    List.copyOf(items).forEach(item -> remove(item.productId(), at, wire));
  }

  /** Takes over what a guest had chosen; quantities add up as far as a cart may hold. */
  void merge(Cart guest, Instant at, Wire wire) {
    for (Item theirs : guest.items) {
      Quantity more = new Quantity(theirs.quantity());
      Optional<Item> ours = item(theirs.productId());
      if (ours.isPresent()) {
        put(theirs.productId(), new Quantity(ours.get().quantity()).plusUpToMost(more).value());
      } else if (items.size() < MOST_LINES) {
        put(theirs.productId(), more.value());
      }
    }
    tell(new CartsMerged(id, id, guest.id, at), wire);
  }

  /**
   * Takes out what was ordered. What the shopper added since stays; a repetition changes nothing.
   */
  void ordered(UUID orderId, List<OrderLine> lines, Instant at, Wire wire) {
    if (confirmedOrders.contains(orderId)) {
      return;
    }
    confirmedOrders.add(orderId);
    if (confirmedOrders.size() > REMEMBERED_ORDERS) {
      confirmedOrders.removeFirst();
    }
    for (OrderLine line : lines) {
      item(line.productId())
          .ifPresent(item -> {
            if (item.quantity() > line.quantity()) {
              change(line.productId(), new Quantity(item.quantity() - line.quantity()), at, wire);
            } else {
              remove(line.productId(), at, wire);
            }
          });
    }
  }

  void keepUntil(Instant deleteAt) {
    this.deleteAt = deleteAt;
  }

  private Optional<Item> item(UUID productId) {
    return items.stream().filter(item -> item.productId().equals(productId)).findFirst();
  }

  private void put(UUID productId, int quantity) {
    Item changed = new Item(productId, quantity);
    Optional<Item> present = item(productId);
    if (present.isPresent()) {
      items.set(items.indexOf(present.get()), changed);
    } else {
      items.add(changed);
    }
  }

  private void tell(DomainEvent fact, Wire wire) {
    pending.add(wire.apply(fact));
  }

  /** Gives a fact its identity. */
  @FunctionalInterface
  interface Wire extends Function<DomainEvent, OutgoingEvent> {}

  public UUID id() {
    return id;
  }

  public long version() {
    return version == null ? 0 : version;
  }

  public boolean isGuests() {
    return customerId == null;
  }

  /** In the order the shopper chose them. */
  public List<Item> items() {
    return List.copyOf(items);
  }

  List<OutgoingEvent> pending() {
    return List.copyOf(pending);
  }
}
