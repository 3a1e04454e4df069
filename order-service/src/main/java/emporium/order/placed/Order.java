package emporium.order.placed;

import emporium.money.Money;
import emporium.order.placed.PaymentMethod.ConfirmsWhen;
import emporium.order.placed.PaymentProgress.Status;
import emporium.order.pricing.Charge;
import emporium.order.pricing.PriceBreakdown;
import emporium.order.pricing.Tax;
import emporium.order.pricing.TaxTreatment;
import emporium.order.pricing.Tender;
import emporium.starter.id.GivenId;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An order. Placed with its stock reserved, it is confirmed when its payment method says so, and
 * cancelled when that has not happened until the payment is due. An attempt to pay that fails
 * changes nothing: the next one may succeed. A confirmed order is completed when all its parcels
 * were delivered.
 */
@Entity
@Table(name = "customer_order")
public class Order extends GivenId<UUID> {

  @Id
  @Column(name = "order_id")
  private UUID id;

  @Version private long version;

  @Column(name = "order_number", updatable = false)
  private String number;

  @Embedded private Customer customer;

  @Embedded private CartRevision cart;

  @Enumerated(EnumType.STRING)
  private OrderStatus status;

  // The aggregate is read whole: no code has to know what a transaction has loaded.
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "order_line", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  private List<OrderLine> lines;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private TaxTreatment taxTreatment;

  @Column(updatable = false)
  private String currency;

  @Column(updatable = false)
  private long subtotal;

  @Column(updatable = false)
  private long discount;

  @Column(updatable = false)
  private long shipping;

  @Column(updatable = false)
  private long fees;

  @Column(updatable = false)
  private long tax;

  @Column(updatable = false)
  private long total;

  @Column(updatable = false)
  private long payable;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  private List<Charge> charges;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  private List<Tax> taxes;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  private List<Tender> tenders;

  @Column(updatable = false)
  private String locale;

  @Column(updatable = false)
  private String country;

  @Column(updatable = false)
  private String shippingOption;

  /** Absent once it was erased. */
  @Embedded private @Nullable Contact contact;

  @Embedded private PaymentMethod paymentMethod;

  @Embedded private PaymentProgress payment;

  private long refunded;

  @Enumerated(EnumType.STRING)
  private FulfilmentStatus fulfilment;

  /** Changes with every parcel, so that the order has another version. */
  private @Nullable Instant parcelsChangedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable CancellationReason cancellationReason;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "order_timeline", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  private List<Milestone> timeline;

  @Column(updatable = false)
  private Instant placedAt;

  @Column(updatable = false)
  private Instant paymentDueAt;

  @SuppressWarnings("NullAway.Init")
  protected Order() {}

  private Order(UUID id, Terms terms, PriceBreakdown price, Instant placedAt, Instant dueAt) {
    this.id = id;
    this.number = OrderNumber.random();
    this.customer = terms.customer();
    this.cart = terms.cart();
    this.status = OrderStatus.PLACED;
    this.lines = new ArrayList<>(linesOf(terms.goods(), price));
    this.taxTreatment = price.taxTreatment();
    this.currency = price.currency();
    this.subtotal = price.subtotal().amount();
    this.discount = price.discount().amount();
    this.shipping = price.shipping().amount();
    this.fees = price.fees().amount();
    this.tax = price.tax().amount();
    this.total = price.total().amount();
    this.payable = price.payable().amount();
    this.charges = price.charges();
    this.taxes = price.taxes();
    this.tenders = price.tenders();
    this.locale = terms.locale();
    this.country = terms.contact().shippingAddress().country();
    this.shippingOption = terms.shippingOption();
    this.contact = terms.contact();
    this.paymentMethod = terms.paymentMethod();
    this.payment = PaymentProgress.of(Status.PENDING);
    this.fulfilment =
        lines.stream().anyMatch(OrderLine::requiresShipping)
            ? FulfilmentStatus.OPEN
            : FulfilmentStatus.NOT_NEEDED;
    this.placedAt = placedAt;
    this.paymentDueAt = dueAt;
    this.timeline = new ArrayList<>(List.of(new Milestone(status, placedAt)));
  }

  /**
   * The cart an order is made from. One version of a cart becomes one order among those that are
   * not cancelled.
   */
  @Embeddable
  public record CartRevision(
      @Column(name = "cart_id", updatable = false) UUID cartId,
      @Column(name = "cart_version", updatable = false) long version) {}

  /**
   * What is agreed besides the price.
   *
   * @param goods in the order of the priced lines
   * @param locale BCP 47 tag of the language the order is placed in
   * @param shippingOption its id
   */
  public record Terms(
      Customer customer,
      CartRevision cart,
      List<OrderLine.Goods> goods,
      Contact contact,
      String locale,
      String shippingOption,
      PaymentMethod paymentMethod) {}

  /** A status the order has reached. */
  @Embeddable
  public record Milestone(
      @Enumerated(EnumType.STRING) OrderStatus status,
      @Column(name = "happened_at") Instant happenedAt) {}

  /**
   * Places an order whose stock is reserved under its id.
   *
   * @param paymentDueAt when it is cancelled if it is not paid
   * @throws IllegalArgumentException if goods and prices do not belong together
   */
  public static Order place(
      UUID id, Terms terms, PriceBreakdown price, Instant placedAt, Instant paymentDueAt) {
    return new Order(id, terms, price, placedAt, paymentDueAt);
  }

  private static List<OrderLine> linesOf(List<OrderLine.Goods> goods, PriceBreakdown price) {
    if (goods.size() != price.lines().size()) {
      throw new IllegalArgumentException(
          goods.size() + " goods and " + price.lines().size() + " prices");
    }
    List<OrderLine> lines = new ArrayList<>();
    for (int i = 0; i < goods.size(); i++) {
      lines.add(OrderLine.of(goods.get(i), price.lines().get(i)));
    }
    return lines;
  }

  /** The customer tries to pay, perhaps once more. */
  public void paymentStarted() {
    if (status == OrderStatus.PLACED) {
      payment = PaymentProgress.of(Status.PENDING);
    }
  }

  /** The customer has to act at the payment provider. */
  public void paymentNeedsAction(String actionUrl) {
    if (status == OrderStatus.PLACED) {
      payment = PaymentProgress.actionRequired(actionUrl);
    }
  }

  /** An attempt brought no money; another one may. */
  public void paymentAttemptFailed(String reason) {
    if (status == OrderStatus.PLACED) {
      payment = PaymentProgress.failed(reason);
    }
  }

  /** The money is promised. */
  public void paymentAuthorized() {
    payment = PaymentProgress.of(Status.AUTHORIZED);
  }

  /** The money is there. */
  public void paymentCaptured() {
    payment = PaymentProgress.of(Status.CAPTURED);
  }

  /** Nothing more is asked for. */
  public void paymentCancelled() {
    if (payment.status() != Status.CAPTURED) {
      payment = PaymentProgress.of(Status.CANCELLED);
    }
  }

  /** A payment was refunded to the customer. */
  public void refunded(Money amount) {
    refunded = refundedAmount().plus(amount).amount();
    payment = PaymentProgress.of(Status.REFUNDED);
  }

  /** Money could not go back. */
  public void refundFailed() {
    payment = PaymentProgress.of(Status.REFUND_FAILED);
  }

  /** Whether the order is waiting for exactly this to be confirmed. */
  public boolean isConfirmedWhen(ConfirmsWhen reached) {
    return status == OrderStatus.PLACED && reached.compareTo(paymentMethod.confirmsWhen()) >= 0;
  }

  /**
   * The order will be delivered.
   *
   * @throws IllegalStateException unless it is placed
   */
  public void confirm(Instant at) {
    become(OrderStatus.CONFIRMED, at);
  }

  /**
   * The order will not be delivered.
   *
   * @throws IllegalStateException unless it is placed
   */
  public void cancel(CancellationReason reason, Instant at) {
    become(OrderStatus.CANCELLED, at);
    cancellationReason = reason;
    payment = PaymentProgress.of(Status.CANCELLED);
  }

  /** One of its parcels was packed, shipped, seen or delivered. */
  public void parcelsChanged(FulfilmentStatus reached, Instant at) {
    fulfilment = reached;
    parcelsChangedAt = at;
  }

  /**
   * Everything was delivered.
   *
   * @throws IllegalStateException unless it is confirmed
   */
  public void complete(Instant at) {
    become(OrderStatus.COMPLETED, at);
  }

  /** Erases who bought and where it went. */
  public void eraseContact() {
    contact = null;
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

  public String number() {
    return number;
  }

  public Customer customer() {
    return customer;
  }

  public CartRevision cart() {
    return cart;
  }

  public OrderStatus status() {
    return status;
  }

  public List<OrderLine> lines() {
    return List.copyOf(lines);
  }

  /** What it costs. */
  public PriceBreakdown price() {
    return new PriceBreakdown(
        taxTreatment,
        lines.stream().map(line -> line.price(currency)).toList(),
        charges,
        money(subtotal),
        money(discount),
        money(shipping),
        money(fees),
        taxes,
        money(tax),
        money(total),
        tenders,
        money(payable));
  }

  private Money money(long amount) {
    return new Money(amount, currency);
  }

  public String locale() {
    return locale;
  }

  public String country() {
    return country;
  }

  public String shippingOption() {
    return shippingOption;
  }

  /** Absent once it was erased. */
  public Optional<Contact> contact() {
    return Optional.ofNullable(contact);
  }

  public PaymentMethod paymentMethod() {
    return paymentMethod;
  }

  public PaymentProgress payment() {
    return payment;
  }

  /** What was refunded so far. */
  public Money refundedAmount() {
    return money(refunded);
  }

  /** How far its goods have come. */
  public FulfilmentStatus fulfilment() {
    return fulfilment;
  }

  public Optional<CancellationReason> cancellationReason() {
    return Optional.ofNullable(cancellationReason);
  }

  public List<Milestone> timeline() {
    return List.copyOf(timeline);
  }

  public Instant placedAt() {
    return placedAt;
  }

  public Instant paymentDueAt() {
    return paymentDueAt;
  }
}
