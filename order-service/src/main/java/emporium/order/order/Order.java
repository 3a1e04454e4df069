package emporium.order.order;

import emporium.events.Money;
import emporium.events.order.OrderCancelled;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * An order. Placed with its stock reserved, it waits for the money and is then confirmed, or
 * cancelled when the payment fails or nobody pays in time.
 */
@Entity
@Table(name = "customer_order")
public class Order implements Persistable<UUID> {

  @Id
  @Column(name = "order_id")
  private UUID id;

  @Version private long version;

  @Column(name = "order_number", updatable = false)
  private String number;

  @Embedded private Buyer buyer;

  @Enumerated(EnumType.STRING)
  private OrderStatus status;

  // The aggregate is read whole: no caller has to know what a transaction has loaded.
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "order_line", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  private List<OrderLine> lines;

  @Column(updatable = false)
  private String currency;

  @Column(updatable = false)
  private long subtotal;

  @Column(updatable = false)
  private long shipping;

  @Column(updatable = false)
  private long tax;

  @Column(updatable = false)
  private long total;

  @Embedded private Address shipTo;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ShippingMethod shippingMethod;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private PaymentMethod paymentMethod;

  @Enumerated(EnumType.STRING)
  private PaymentStatus paymentStatus;

  @Column(name = "payment_url")
  private @Nullable String paymentUrl;

  @Column(name = "payment_failure")
  private @Nullable String paymentFailure;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "order_timeline", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  private List<Milestone> timeline;

  @Column(updatable = false)
  private Instant placedAt;

  @Column(updatable = false)
  private Instant payBy;

  @Transient private boolean isNew = true;

  @SuppressWarnings("NullAway.Init")
  protected Order() {}

  private Order(
      UUID id,
      Buyer buyer,
      List<OrderLine> lines,
      Totals totals,
      Delivery delivery,
      PaymentMethod paymentMethod,
      Instant placedAt,
      Instant payBy) {
    this.id = id;
    this.number = OrderNumber.random();
    this.buyer = buyer;
    this.status = OrderStatus.AWAITING_PAYMENT;
    this.lines = new ArrayList<>(lines);
    this.currency = totals.total().currency();
    this.subtotal = totals.subtotal().amount();
    this.shipping = totals.shipping().amount();
    this.tax = totals.tax().amount();
    this.total = totals.total().amount();
    this.shipTo = delivery.shipTo();
    this.shippingMethod = delivery.method();
    this.paymentMethod = paymentMethod;
    this.paymentStatus = PaymentStatus.PENDING;
    this.placedAt = placedAt;
    this.payBy = payBy;
    this.timeline = new ArrayList<>(List.of(new Milestone(status, placedAt)));
  }

  /** Where the parcel goes, and how. */
  public record Delivery(Address shipTo, ShippingMethod method) {}

  /** A status the order has reached. */
  @Embeddable
  public record Milestone(
      @Enumerated(EnumType.STRING) OrderStatus status,
      @Column(name = "happened_at") Instant happenedAt) {}

  /**
   * Places an order whose stock is reserved under its id.
   *
   * @param payBy when it is cancelled if nobody paid
   * @throws IllegalArgumentException without lines
   */
  public static Order place(
      UUID id,
      Buyer buyer,
      List<OrderLine> lines,
      Totals totals,
      Delivery delivery,
      PaymentMethod paymentMethod,
      Instant placedAt,
      Instant payBy) {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("an order needs a line");
    }
    return new Order(id, buyer, lines, totals, delivery, paymentMethod, placedAt, payBy);
  }

  /** The shopper has to act at the payment provider. */
  public void awaitShopper(String actionUrl) {
    if (status == OrderStatus.AWAITING_PAYMENT) {
      paymentStatus = PaymentStatus.ACTION_REQUIRED;
      paymentUrl = actionUrl;
    }
  }

  /**
   * The money is there.
   *
   * @throws IllegalStateException unless the order awaits payment
   */
  public void confirm(Instant at) {
    become(OrderStatus.CONFIRMED, at);
    paymentStatus = PaymentStatus.CAPTURED;
    paymentUrl = null;
  }

  /**
   * The order will not be delivered.
   *
   * @throws IllegalStateException unless the order awaits payment
   */
  public void cancel(OrderCancelled.Reason reason, Instant at) {
    become(OrderStatus.CANCELLED, at);
    paymentStatus = PaymentStatus.FAILED;
    paymentUrl = null;
    paymentFailure = reason.name();
  }

  /** Money that came too late went back. */
  public void refunded() {
    paymentStatus = PaymentStatus.REFUNDED;
  }

  private void become(OrderStatus next, Instant at) {
    if (!status.mayBecome(next)) {
      throw new IllegalStateException("An order that is " + status + " cannot become " + next);
    }
    status = next;
    timeline.add(new Milestone(next, at));
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** Ids are given before the order is saved, so their presence does not tell. */
  @Override
  public boolean isNew() {
    return isNew;
  }

  @PostLoad
  @PostPersist
  void saved() {
    isNew = false;
  }

  public String number() {
    return number;
  }

  public Buyer buyer() {
    return buyer;
  }

  public OrderStatus status() {
    return status;
  }

  public boolean awaitsPayment() {
    return status == OrderStatus.AWAITING_PAYMENT;
  }

  public List<OrderLine> lines() {
    return List.copyOf(lines);
  }

  public String currency() {
    return currency;
  }

  public Totals totals() {
    return new Totals(
        new Money(subtotal, currency), new Money(shipping, currency), new Money(tax, currency));
  }

  public Address shipTo() {
    return shipTo;
  }

  public ShippingMethod shippingMethod() {
    return shippingMethod;
  }

  public PaymentMethod paymentMethod() {
    return paymentMethod;
  }

  public PaymentStatus paymentStatus() {
    return paymentStatus;
  }

  /** Where the shopper pays, while that is what the order waits for. */
  public Optional<String> paymentUrl() {
    return Optional.ofNullable(paymentUrl);
  }

  public Optional<String> paymentFailure() {
    return Optional.ofNullable(paymentFailure);
  }

  public List<Milestone> timeline() {
    return List.copyOf(timeline);
  }

  public Instant placedAt() {
    return placedAt;
  }

  public Instant payBy() {
    return payBy;
  }
}
