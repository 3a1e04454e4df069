package emporium.payment.provider;

import emporium.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Whoever moves the money. Every call may be repeated: the attempt's or refund's id is the
 * idempotency key. Providers keep keys for a day, so that a call of that age is not repeated but
 * looked up by our id. All calls use the network and none belongs into a transaction.
 */
public interface PaymentProvider {

  /** Names it for ever, such as {@code sandbox}; the last part of its webhook's address. */
  String id();

  /** What it offers. No two providers offer the same method. */
  List<PaymentMethod> methods();

  /** Opens a page on which the customer can pay. */
  Session open(Request request);

  /** The session that was opened for an attempt, if one was. */
  Optional<Session> findSession(UUID attemptId);

  /** The outcome of a session as far as the provider knows. */
  Outcome find(String reference);

  /**
   * Asks the provider to end a session. It is over when {@link #find} says so: money that was on
   * its way may still come.
   */
  void close(String reference);

  /** Gives money back. */
  RefundOutcome refund(String reference, UUID refundId, Money amount);

  /** The outcome of a refund, if the provider knows it. */
  Optional<RefundOutcome> findRefund(String reference, UUID refundId);

  /**
   * Reads what the provider sent to its webhook.
   *
   * @return empty if the signature is not the provider's or too old
   * @throws IllegalArgumentException if it is the provider's and cannot be read
   */
  Optional<WebhookEvent> read(HttpHeaders headers, byte[] body);

  /**
   * @param returnUrl where the customer goes afterwards
   */
  record Request(
      UUID attemptId, String method, String orderNumber, Money amount, String returnUrl) {}

  /**
   * @param reference the provider's name for the session
   * @param actionUrl the page for the customer, absent if there is nothing to do on one
   */
  record Session(String reference, @Nullable String actionUrl) {}

  /**
   * @param eventId the same when the event is repeated; 1 to 120 visible ASCII characters
   */
  record WebhookEvent(String eventId, String reference, Outcome outcome) {}

  /** What the provider says of a session. */
  sealed interface Outcome {

    /** Nothing is decided. */
    record Open() implements Outcome {}

    /** The money is promised. */
    record Authorized() implements Outcome {}

    /**
     * The money is there.
     *
     * @param methodLabel what was used, fit to print
     */
    record Captured(String methodLabel) implements Outcome {}

    /** No money will come from this session any more. */
    record Failed(FailureReason reason) implements Outcome {}
  }

  /** What the provider says of a refund. */
  sealed interface RefundOutcome {

    record Pending() implements RefundOutcome {}

    record Succeeded() implements RefundOutcome {}

    /**
     * @param reason the provider's, as text
     */
    record Failed(String reason) implements RefundOutcome {}
  }
}
