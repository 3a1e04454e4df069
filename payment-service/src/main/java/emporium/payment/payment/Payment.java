package emporium.payment.payment;

import emporium.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The payment of an order. There is one per order, and as many attempts as it takes. */
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

  @Embedded private Money amount;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  private Purchase purchase;

  @Enumerated(EnumType.STRING)
  private PaymentStatus status;

  @Column(updatable = false)
  private Instant requestedAt;

  @Column(updatable = false)
  private Instant dueAt;

  @SuppressWarnings("NullAway.Init")
  protected Payment() {}

  private Payment(UUID id, RequestPayment.Command order, Instant at) {
    this.id = id;
    this.orderId = order.orderId();
    this.orderNumber = order.orderNumber();
    this.customerId = order.customerId();
    this.amount = order.payable();
    this.purchase = order.purchase();
    this.status = PaymentStatus.OPEN;
    this.requestedAt = at;
    this.dueAt = order.paymentDueAt();
  }

  static Payment request(UUID id, RequestPayment.Command order, Instant at) {
    return new Payment(id, order, at);
  }

  /** Whether another attempt may start. */
  boolean takesAttempts(Instant now) {
    return status == PaymentStatus.OPEN && now.isBefore(dueAt);
  }

  /**
   * The money is promised.
   *
   * @return whether that changed anything
   */
  boolean authorize() {
    return become(PaymentStatus.AUTHORIZED);
  }

  /** The promise was withdrawn, and another attempt may follow. */
  void reopen() {
    if (status == PaymentStatus.AUTHORIZED) {
      status = PaymentStatus.OPEN;
    }
  }

  /**
   * The money is there.
   *
   * @return whether it was needed; otherwise it has to go back
   */
  boolean capture() {
    return become(PaymentStatus.CAPTURED);
  }

  /**
   * The order was cancelled.
   *
   * @return whether that changed anything
   */
  boolean cancel() {
    return become(PaymentStatus.CANCELLED);
  }

  private boolean become(PaymentStatus next) {
    boolean changes = status.mayBecome(next);
    if (changes) {
      status = next;
    }
    return changes;
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

  UUID customerId() {
    return customerId;
  }

  /** What has to be paid. */
  public Money amount() {
    return amount;
  }

  public Purchase purchase() {
    return purchase;
  }

  public PaymentStatus status() {
    return status;
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  public Instant dueAt() {
    return dueAt;
  }
}
