package emporium.payment.payment;

import emporium.events.Money;
import emporium.events.order.OrderLine;
import emporium.events.order.OrderPlaced;
import emporium.events.payment.PaymentFailed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The payment of an order. There is one per order, whatever becomes of it. */
@Entity
@Table(name = "payment")
public class Payment {

  @Id
  @Column(name = "payment_id")
  private UUID id;

  @Version private @Nullable Long version;

  @Column(updatable = false)
  private UUID orderId;

  @Column(updatable = false)
  private String orderNumber;

  @Column(updatable = false)
  private UUID customerId;

  @Column(updatable = false)
  private String customerEmail;

  @Column(updatable = false)
  private String customerName;

  @Column(updatable = false)
  private long amount;

  @Column(updatable = false)
  private String currency;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  private List<OrderLine> orderLines;

  @Enumerated(EnumType.STRING)
  private PaymentStatus status;

  private @Nullable String providerReference;
  private @Nullable String actionUrl;
  private @Nullable String method;

  @Enumerated(EnumType.STRING)
  private PaymentFailed.@Nullable Reason failure;

  private @Nullable UUID refundId;

  @Column(updatable = false)
  private Instant requestedAt;

  @Column(updatable = false)
  private Instant payBy;

  private Instant changedAt;

  @SuppressWarnings("NullAway.Init")
  protected Payment() {}

  private Payment(UUID id, OrderPlaced order, Instant at) {
    this.id = id;
    this.orderId = order.orderId();
    this.orderNumber = order.orderNumber();
    this.customerId = order.customer().customerId();
    this.customerEmail = order.customer().email();
    this.customerName = order.customer().name();
    this.amount = order.total().amount();
    this.currency = order.total().currency();
    this.orderLines = order.lines();
    this.status = PaymentStatus.REQUESTED;
    this.requestedAt = at;
    this.payBy = order.payBy();
    this.changedAt = at;
  }

  static Payment request(UUID id, OrderPlaced order, Instant at) {
    return new Payment(id, order, at);
  }

  /** The provider has a page on which the shopper can pay. */
  void awaitShopper(PaymentProvider.Session session, Instant at) {
    become(PaymentStatus.AWAITING_SHOPPER, at);
    providerReference = session.reference();
    actionUrl = session.actionUrl();
  }

  void capture(String method, Instant at) {
    become(PaymentStatus.CAPTURED, at);
    this.method = method;
    actionUrl = null;
  }

  void fail(PaymentFailed.Reason reason, Instant at) {
    become(PaymentStatus.FAILED, at);
    failure = reason;
    actionUrl = null;
  }

  void voidIt(Instant at) {
    become(PaymentStatus.VOIDED, at);
    actionUrl = null;
  }

  void requestRefund(UUID refundId, Instant at) {
    become(PaymentStatus.REFUND_REQUESTED, at);
    this.refundId = refundId;
  }

  void refunded(Instant at) {
    become(PaymentStatus.REFUNDED, at);
  }

  private void become(PaymentStatus next, Instant at) {
    if (!status.mayBecome(next)) {
      throw new IllegalStateException("A payment that is " + status + " cannot become " + next);
    }
    status = next;
    changedAt = at;
  }

  boolean mayBecome(PaymentStatus next) {
    return status.mayBecome(next);
  }

  public UUID id() {
    return id;
  }

  public UUID orderId() {
    return orderId;
  }

  public String orderNumber() {
    return orderNumber;
  }

  public String customerEmail() {
    return customerEmail;
  }

  public String customerName() {
    return customerName;
  }

  public Money amount() {
    return new Money(amount, currency);
  }

  public List<OrderLine> orderLines() {
    return orderLines;
  }

  public PaymentStatus status() {
    return status;
  }

  /** The provider's name for it, once the provider knows of it. */
  public Optional<String> providerReference() {
    return Optional.ofNullable(providerReference);
  }

  public Optional<String> actionUrl() {
    return Optional.ofNullable(actionUrl);
  }

  /** What was used, fit to print. */
  public Optional<String> method() {
    return Optional.ofNullable(method);
  }

  public Optional<PaymentFailed.Reason> failure() {
    return Optional.ofNullable(failure);
  }

  Optional<UUID> refundId() {
    return Optional.ofNullable(refundId);
  }

  public Instant payBy() {
    return payBy;
  }
}
