package emporium.cart.cart;

import emporium.money.Money;
import emporium.starter.kafka.OutgoingEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody wants to buy. A customer's cart has the customer's id, a guest's one that is
 * derived from what the guest's browser remembers.
 *
 * <p>A document is a unit of change, as there is no transaction over two. It therefore keeps the
 * events of its changes until Kafka has them, and what leaves for another cart until that has it.
 */
@Document("carts")
public class Cart {

  /** The most different variants a cart holds, and as many again saved for later. */
  public static final int MOST_LINES = 100;

  private static final int REMEMBERED = 50;

  /** How long an event is left to whoever made it, before the sweep looks after it. */
  private static final Duration SWEPT_AFTER = Duration.ofSeconds(5);

  @Id private final UUID id;

  /** Grows with every write of the document, for optimistic locking. */
  @Version private @Nullable Long revision;

  private final @Nullable UUID customerId;
  private long version;
  private final List<Item> items;

  /** Put aside, the latest first. No variant is among these and the items. */
  private final List<Item> savedItems;

  private final List<Notice> notices;
  private @Nullable Departure departure;
  private final List<UUID> arrivals;
  private final List<UUID> confirmedOrders;
  private final List<OutgoingEvent> pending;

  @Indexed(sparse = true)
  private @Nullable Instant sweepAt;

  @Indexed(expireAfter = "0s")
  private @Nullable Instant deleteAt;

  @PersistenceCreator
  Cart(
      UUID id,
      @Nullable UUID customerId,
      long version,
      List<Item> items,
      List<Item> savedItems,
      List<Notice> notices,
      @Nullable Departure departure,
      List<UUID> arrivals,
      List<UUID> confirmedOrders,
      List<OutgoingEvent> pending,
      @Nullable Instant sweepAt,
      @Nullable Instant deleteAt) {
    this.id = id;
    this.customerId = customerId;
    this.version = version;
    this.items = new ArrayList<>(items);
    this.savedItems = new ArrayList<>(savedItems);
    this.notices = new ArrayList<>(notices);
    this.departure = departure;
    this.arrivals = new ArrayList<>(arrivals);
    this.confirmedOrders = new ArrayList<>(confirmedOrders);
    this.pending = new ArrayList<>(pending);
    this.sweepAt = sweepAt;
    this.deleteAt = deleteAt;
  }

  /**
   * Units of a variant.
   *
   * @param priceWhenAdded of one unit, which the customer saw when they were put in
   */
  public record Item(UUID variantId, UUID productId, int quantity, Money priceWhenAdded) {

    Item with(int changed) {
      return new Item(variantId, productId, changed, priceWhenAdded);
    }
  }

  /**
   * What a guest who signed in takes along. It has left the guest's cart and is on its way to the
   * customer's.
   *
   * @param departureId by which the customer's cart knows whether it has arrived
   */
  record Departure(
      UUID departureId,
      UUID guestCartId,
      UUID customerId,
      List<Item> items,
      List<Item> savedItems) {}

  static Cart ofGuest(UUID id) {
    return empty(id, null);
  }

  static Cart ofCustomer(UUID customerId) {
    return empty(customerId, customerId);
  }

  private static Cart empty(UUID id, @Nullable UUID customerId) {
    return new Cart(
        id,
        customerId,
        0,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }

  /** The outcome of putting something in. */
  enum Added {
    ADDED,
    /** There would be more than {@link Quantity#MOST} of the variant. */
    TOO_MANY,
    /** There would be more than {@link #MOST_LINES} variants. */
    FULL
  }

  Added add(UUID variantId, UUID productId, Quantity quantity, Money unitPrice, CartEvents events) {
    int present = quantityOf(variantId);
    if (present + quantity.value() > Quantity.MOST) {
      return Added.TOO_MANY;
    }
    if (present == 0 && items.size() >= MOST_LINES) {
      return Added.FULL;
    }
    Item item = put(new Item(variantId, productId, present + quantity.value(), unitPrice));
    forget(variantId);
    notices.clear();
    publish(events.added(this, item, quantity.value(), unitPrice));
    return Added.ADDED;
  }

  /**
   * @return whether the variant is in the cart
   */
  boolean change(UUID variantId, Quantity quantity, CartEvents events) {
    Optional<Item> present = item(variantId);
    present
        .filter(item -> item.quantity() != quantity.value())
        .ifPresent(item -> {
          Item changed = put(item.with(quantity.value()));
          notices.clear();
          publish(events.quantityChanged(this, changed));
        });
    return present.isPresent();
  }

  /** Takes a variant out. One that is not there stays away. */
  void remove(UUID variantId, CartEvents events) {
    item(variantId)
        .ifPresent(item -> {
          items.remove(item);
          version++;
          notices.clear();
          publish(events.removed(this, item));
        });
  }

  /** The outcome of putting something aside. */
  enum Saved {
    SAVED,
    NOT_IN_CART,
    /** There would be more than {@link #MOST_LINES} variants saved. */
    FULL
  }

  /** Puts a variant aside, out of what is ordered next. Repeating it changes nothing. */
  Saved saveForLater(UUID variantId, CartEvents events) {
    Optional<Item> present = item(variantId);
    if (present.isEmpty()) {
      return savedItem(variantId).isPresent() ? Saved.SAVED : Saved.NOT_IN_CART;
    }
    if (savedItems.size() >= MOST_LINES) {
      return Saved.FULL;
    }
    remove(variantId, events);
    savedItems.addFirst(present.get());
    return Saved.SAVED;
  }

  /** Takes a variant out of what was saved. One that is not there stays away. */
  void forget(UUID variantId) {
    savedItem(variantId).ifPresent(savedItems::remove);
  }

  void clear(CartEvents events) {
    List.copyOf(items).forEach(item -> remove(item.variantId(), events));
  }

  /**
   * The guest signed in: everything leaves for the customer's cart. Of several who try at once, one
   * can save this, and whoever comes later finds what is on its way.
   */
  void depart(UUID customerId) {
    if (departure == null && !isEmpty()) {
      departure = new Departure(UUID.randomUUID(), id, customerId, items(), savedItems());
      version += items.isEmpty() ? 0 : 1;
      items.clear();
      savedItems.clear();
    }
  }

  Optional<Departure> departure() {
    return Optional.ofNullable(departure);
  }

  /** Takes over what a guest had chosen, once, as far as a cart may hold it. */
  void arrive(Departure guest, CartEvents events) {
    if (!remember(arrivals, guest.departureId())) {
      return;
    }
    notices.clear();
    for (Item theirs : guest.items()) {
      int present = quantityOf(theirs.variantId());
      int sum = Math.min(Quantity.MOST, present + theirs.quantity());
      int leftOut = present + theirs.quantity() - sum;
      if (present == 0 && items.size() >= MOST_LINES) {
        notices.add(new Notice(Notice.Code.LINE_LIMIT, theirs.variantId(), theirs.quantity()));
      } else {
        put(theirs.with(sum));
        forget(theirs.variantId());
        if (leftOut > 0) {
          notices.add(new Notice(Notice.Code.QUANTITY_LIMIT, theirs.variantId(), leftOut));
        }
      }
    }
    guest.savedItems().forEach(this::arriveSaved);
    publish(events.merged(id, guest.guestCartId()));
  }

  private void arriveSaved(Item theirs) {
    if (item(theirs.variantId()).isPresent() || savedItem(theirs.variantId()).isPresent()) {
      return;
    }
    if (savedItems.size() < MOST_LINES) {
      savedItems.add(theirs);
    } else {
      notices.add(new Notice(Notice.Code.LINE_LIMIT, theirs.variantId(), theirs.quantity()));
    }
  }

  /**
   * Takes out what was ordered, once. What was added since stays.
   *
   * @param quantities ordered units by variant
   */
  void ordered(UUID orderId, Map<UUID, Integer> quantities, CartEvents events) {
    if (!remember(confirmedOrders, orderId)) {
      return;
    }
    quantities.forEach((variantId, quantity) -> {
      int left = quantityOf(variantId) - quantity;
      if (left > 0) {
        change(variantId, new Quantity(left), events);
      } else {
        remove(variantId, events);
      }
    });
  }

  /**
   * @return false if it was remembered already
   */
  private static boolean remember(List<UUID> known, UUID id) {
    if (known.contains(id)) {
      return false;
    }
    known.add(id);
    if (known.size() > REMEMBERED) {
      known.removeFirst();
    }
    return true;
  }

  private Optional<Item> item(UUID variantId) {
    return find(items, variantId);
  }

  private Optional<Item> savedItem(UUID variantId) {
    return find(savedItems, variantId);
  }

  private static Optional<Item> find(List<Item> among, UUID variantId) {
    return among.stream().filter(item -> item.variantId().equals(variantId)).findFirst();
  }

  private int quantityOf(UUID variantId) {
    return item(variantId).map(Item::quantity).orElse(0);
  }

  private Item put(Item changed) {
    Optional<Item> present = item(changed.variantId());
    if (present.isEmpty()) {
      items.add(changed);
      version++;
    } else {
      items.set(items.indexOf(present.get()), changed);
      version += present.get().quantity() == changed.quantity() ? 0 : 1;
    }
    return changed;
  }

  private void publish(OutgoingEvent event) {
    pending.add(event);
    sweepAt = event.occurredAt().plus(SWEPT_AFTER);
  }

  void keepUntil(Instant until) {
    deleteAt = until;
  }

  public UUID id() {
    return id;
  }

  long revision() {
    return revision == null ? 0 : revision;
  }

  /** Grows with every change of the items and never else: an order is made from a version. */
  public long version() {
    return version;
  }

  /** Absent for a guest. */
  public Optional<UUID> customerId() {
    return Optional.ofNullable(customerId);
  }

  /** In the order they were chosen. */
  public List<Item> items() {
    return List.copyOf(items);
  }

  /** Put aside for later, the latest first. */
  public List<Item> savedItems() {
    return List.copyOf(savedItems);
  }

  /** Whether there is nothing to order and nothing put aside. */
  boolean isEmpty() {
    return items.isEmpty() && savedItems.isEmpty();
  }

  /** What the last merge could not take over, until the next change of the items. */
  public List<Notice> notices() {
    return List.copyOf(notices);
  }

  Collection<OutgoingEvent> pending() {
    return List.copyOf(pending);
  }
}
