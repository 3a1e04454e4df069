package emporium.payment.payment;

import java.time.Instant;
import java.util.UUID;

/** Gives a captured payment its receipt. */
public interface ReceiptIssuer {

  /**
   * Part of the transaction that captures the payment.
   *
   * @return the receipt's number
   */
  String issue(UUID paymentId, UUID orderId, Instant issuedAt);
}
