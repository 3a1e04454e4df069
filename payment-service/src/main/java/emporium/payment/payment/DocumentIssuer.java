package emporium.payment.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Gives money that came its receipt, and money that went back its credit note. */
public interface DocumentIssuer {

  /**
   * The money a document is about.
   *
   * @param attemptId the attempt that brought it
   */
  record Subject(UUID paymentId, UUID orderId, UUID attemptId) {}

  /**
   * Part of the transaction that captures the payment.
   *
   * @return the receipt's number
   */
  String issueReceipt(Subject captured, Instant issuedAt);

  /**
   * Part of the transaction in which a refund succeeds.
   *
   * @return the credit note's number; empty if the money had no receipt that could be corrected,
   *     because nobody waited for it
   */
  Optional<String> issueCreditNote(UUID refundId, Subject refunded, Instant issuedAt);
}
