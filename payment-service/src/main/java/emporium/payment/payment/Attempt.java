package emporium.payment.payment;

import emporium.money.Money;
import emporium.payment.provider.FailureReason;
import emporium.payment.provider.PaymentProvider.Session;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One try to pay, by one method of one provider. While money may come from it, the provider is
 * asked about it when its next check is due.
 */
@Entity
@Table(name = "payment_attempt")
public class Attempt {

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  @Id
  @Column(name = "attempt_id")
  private UUID id;

  @Version private @Nullable Long version;

  @Column(updatable = false)
  private UUID paymentId;

  @Column(updatable = false)
  private String provider;

  @Column(updatable = false)
  private String method;

  @Column(name = "idempotency_key", updatable = false)
  private String key;

  @Embedded private Money amount;

  @Enumerated(EnumType.STRING)
  private AttemptStatus status;

  private @Nullable String reference;

  private @Nullable String actionUrl;

  private @Nullable String methodLabel;

  @Enumerated(EnumType.STRING)
  private @Nullable FailureReason failure;

  @Column(updatable = false)
  private Instant startedAt;

  /** Absent when there is nothing to ask any more. */
  private @Nullable Instant nextCheckAt;

  private int checks;

  @SuppressWarnings("NullAway.Init")
  protected Attempt() {}

  private Attempt(UUID id, Payment payment, String provider, String method, String key) {
    this.id = id;
    this.paymentId = payment.id();
    this.amount = payment.amount();
    this.provider = provider;
    this.method = method;
    this.key = key;
    this.status = AttemptStatus.STARTED;
  }

  /**
   * @param key the same when the customer asks for the same attempt again
   */
  static Attempt start(
      UUID id, Payment payment, String provider, String method, String key, Instant at) {
    Attempt attempt = new Attempt(id, payment, provider, method, key);
    attempt.startedAt = at;
    attempt.nextCheckAt = at;
    return attempt;
  }

  /**
   * The provider is being asked: it will be asked again later, with growing pauses, unless its
   * answer settles the attempt.
   *
   * @param pause the first one
   */
  void checked(Instant now, Duration pause) {
    nextCheckAt = now.plus(new Backoff(pause, LONGEST_PAUSE).after(checks));
    checks++;
  }

  /** The provider has a session for it. */
  boolean open(Session session) {
    boolean changes = become(AttemptStatus.PENDING);
    if (reference == null) {
      reference = session.reference();
    }
    if (changes) {
      actionUrl = session.actionUrl();
    }
    return changes;
  }

  boolean authorize() {
    return become(AttemptStatus.AUTHORIZED);
  }

  boolean capture(String label) {
    boolean changes = become(AttemptStatus.CAPTURED);
    if (changes) {
      methodLabel = label;
    }
    return changes;
  }

  /** No money will come: it failed, or it is over as its cancelled order wants it. */
  boolean fail(FailureReason reason) {
    boolean changes =
        become(status == AttemptStatus.CLOSING ? AttemptStatus.CANCELLED : AttemptStatus.FAILED);
    if (changes) {
      failure = reason;
    }
    return changes;
  }

  /** The order was cancelled: the provider has to end it, as soon as possible. */
  boolean close(Instant now) {
    boolean changes = become(AttemptStatus.CLOSING);
    if (changes) {
      nextCheckAt = now;
      checks = 0;
    }
    return changes;
  }

  private boolean become(AttemptStatus next) {
    boolean changes = status.mayBecome(next);
    if (changes) {
      status = next;
      if (next != AttemptStatus.PENDING) {
        actionUrl = null;
      }
      if (!next.isUndecided()) {
        nextCheckAt = null;
      }
    }
    return changes;
  }

  public UUID id() {
    return id;
  }

  public UUID paymentId() {
    return paymentId;
  }

  public String provider() {
    return provider;
  }

  public String method() {
    return method;
  }

  String key() {
    return key;
  }

  public Money amount() {
    return amount;
  }

  public AttemptStatus status() {
    return status;
  }

  /** The provider's name for it, once there is one. */
  public Optional<String> reference() {
    return Optional.ofNullable(reference);
  }

  /** Where the customer pays, while that is what it waits for. */
  public Optional<String> actionUrl() {
    return Optional.ofNullable(actionUrl);
  }

  /** What was used, fit to print, once the money is there. */
  public Optional<String> methodLabel() {
    return Optional.ofNullable(methodLabel);
  }

  public Optional<FailureReason> failure() {
    return Optional.ofNullable(failure);
  }

  public Instant startedAt() {
    return startedAt;
  }
}
