package emporium.payment.receipt;

import emporium.money.Money;
import emporium.payment.payment.FindPayment;
import emporium.payment.payment.FindPayment.Found;
import emporium.payment.payment.Purchase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A customer's own receipts. */
@Component
public class FindReceipt {

  private final FindPayment findPayment;
  private final Documents documents;

  FindReceipt(FindPayment findPayment, Documents documents) {
    this.findPayment = findPayment;
    this.documents = documents;
  }

  /**
   * Proof that an order was paid.
   *
   * @param recipient absent until the order's contact is known
   * @param amount what was paid
   * @param methodLabel what was used, fit to print
   */
  public record Receipt(
      String receiptNumber,
      Instant issuedAt,
      String orderNumber,
      @Nullable String recipient,
      Purchase purchase,
      Money amount,
      String methodLabel) {}

  /** Empty until the payment is captured, and if it is not the customer's. */
  @Transactional(readOnly = true)
  public Optional<Receipt> ofOrder(UUID orderId, UUID customerId) {
    return findPayment
        .ofOrder(orderId, customerId)
        .flatMap(found ->
            documents.findReceipt(found.payment().id()).map(issued -> receipt(found, issued)));
  }

  private static Receipt receipt(Found found, Documents.Issued issued) {
    return new Receipt(
        issued.number(),
        issued.issuedAt(),
        found.payment().orderNumber(),
        issued.recipient() == null ? null : issued.recipient().name(),
        found.payment().purchase(),
        found.payment().amount(),
        found.attempt(issued.attemptId()).methodLabel().orElseThrow());
  }
}
