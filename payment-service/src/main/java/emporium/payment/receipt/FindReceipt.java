package emporium.payment.receipt;

import emporium.events.Money;
import emporium.events.order.OrderLine;
import emporium.payment.payment.Payments;
import emporium.payment.payment.ReceiptNumbers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A customer's own receipts. */
@Component
public class FindReceipt {

  private final Payments payments;
  private final ReceiptNumbers numbers;

  FindReceipt(Payments payments, ReceiptNumbers numbers) {
    this.payments = payments;
    this.numbers = numbers;
  }

  /**
   * Proof that an order was paid.
   *
   * @param method what was used, fit to print
   */
  public record Receipt(
      String receiptNumber,
      Instant issuedAt,
      String orderNumber,
      String customerName,
      List<OrderLine> lines,
      Money amount,
      String method) {}

  /** Empty until the payment is captured, and if it is not the customer's. */
  @Transactional(readOnly = true)
  public Optional<Receipt> of(UUID paymentId, UUID customerId) {
    return payments
        .findOwn(paymentId, customerId)
        .flatMap(payment ->
            numbers
                .find(paymentId)
                .map(issued ->
                    new Receipt(
                        issued.number(),
                        issued.issuedAt(),
                        payment.orderNumber(),
                        payment.customerName(),
                        payment.orderLines(),
                        payment.amount(),
                        payment.method().orElseThrow())));
  }
}
