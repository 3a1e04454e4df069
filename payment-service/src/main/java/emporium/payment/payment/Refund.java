package emporium.payment.payment;

import emporium.money.Money;
import emporium.starter.schedule.Backoff;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money of an attempt that goes back. Its id is its idempotency key, here and at the provider. */
@Entity
@Table(name = "refund")
public class Refund {

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  @Id
  @Column(name = "refund_id")
  private UUID id;

  @Version private @Nullable Long version;

  @Column(updatable = false)
  private UUID paymentId;

  @Column(updatable = false)
  private UUID attemptId;

  @Embedded private Money amount;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(updatable = false)
  private Instant requestedAt;

  /** Absent when there is nothing to do any more. */
  private @Nullable Instant nextCheckAt;

  private int checks;

  /** Where it stands. */
  public enum Status {
    REQUESTED,
    SUCCEEDED,
    FAILED
  }

  @SuppressWarnings("NullAway.Init")
  protected Refund() {}

  private Refund(UUID id, Attempt attempt, Money amount, Instant at) {
    this.id = id;
    this.paymentId = attempt.paymentId();
    this.attemptId = attempt.id();
    this.amount = amount;
    this.status = Status.REQUESTED;
    this.requestedAt = at;
    this.nextCheckAt = at;
  }

  static Refund request(UUID id, Attempt attempt, Money amount, Instant at) {
    return new Refund(id, attempt, amount, at);
  }

  void checked(Instant now, Duration pause) {
    nextCheckAt = now.plus(new Backoff(pause, LONGEST_PAUSE).after(checks));
    checks++;
  }

  /**
   * @return whether that is news
   */
  boolean end(boolean succeeded) {
    if (status != Status.REQUESTED) {
      return false;
    }
    status = succeeded ? Status.SUCCEEDED : Status.FAILED;
    nextCheckAt = null;
    return true;
  }

  public UUID id() {
    return id;
  }

  public UUID paymentId() {
    return paymentId;
  }

  public UUID attemptId() {
    return attemptId;
  }

  public Money amount() {
    return amount;
  }

  public Status status() {
    return status;
  }

  public Instant requestedAt() {
    return requestedAt;
  }
}
