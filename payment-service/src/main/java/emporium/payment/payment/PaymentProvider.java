package emporium.payment.payment;

import emporium.events.Money;
import emporium.events.payment.PaymentFailed;
import java.util.Optional;
import java.util.UUID;

/**
 * Whoever moves the money. Every call may be repeated: the payment's or refund's id is the
 * idempotency key. All of them use the network and none belongs into a transaction.
 */
public interface PaymentProvider {

  /** Opens a page on which the shopper can pay. */
  Session open(Request request);

  /** What has become of a session as far as the provider knows. */
  Outcome find(String reference);

  /** Closes a session nobody has paid in. One that is paid stays paid. */
  void close(String reference);

  /** Gives money back. */
  void refund(String reference, UUID refundId, Money amount);

  /**
   * Reads a notice the provider sent.
   *
   * @return empty if the signature is not the provider's or too old
   */
  Optional<Notice> read(String signature, byte[] body);

  /**
   * @param returnUrl where the shopper goes afterwards
   */
  record Request(UUID paymentId, String orderNumber, Money amount, String returnUrl) {}

  /**
   * @param reference the provider's name for the session
   * @param actionUrl the page for the shopper
   */
  record Session(String reference, String actionUrl) {}

  /**
   * @param noticeId the same when the notice is repeated
   */
  record Notice(String noticeId, String reference, Outcome outcome) {}

  /** What the provider says of a session. */
  sealed interface Outcome {

    /** Nothing is decided. */
    record Open() implements Outcome {}

    /**
     * @param method what was used, fit to print
     */
    record Captured(String method) implements Outcome {}

    record Failed(PaymentFailed.Reason reason) implements Outcome {}
  }
}
