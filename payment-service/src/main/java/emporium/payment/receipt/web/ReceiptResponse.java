package emporium.payment.receipt.web;

import emporium.money.Money;
import emporium.payment.payment.Purchase;
import emporium.payment.receipt.FindReceipt.Receipt;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param recipient whom it is made out to
 * @param amount what was paid
 * @param methodLabel what was used, fit to print
 */
@Schema(name = "Receipt")
record ReceiptResponse(
    String receiptNumber,
    Instant issuedAt,
    String orderNumber,
    @Nullable String recipient,
    PurchaseResponse purchase,
    Money amount,
    String methodLabel) {

  static ReceiptResponse of(Receipt receipt) {
    return new ReceiptResponse(
        receipt.receiptNumber(),
        receipt.issuedAt(),
        receipt.orderNumber(),
        receipt.recipient(),
        PurchaseResponse.of(receipt.purchase()),
        receipt.amount(),
        receipt.methodLabel());
  }

  /**
   * @param shipping with everything else that comes on top of the lines
   * @param taxes contained in the total
   */
  @Schema(name = "Purchase")
  record PurchaseResponse(
      List<Line> lines, Money discount, Money shipping, List<Tax> taxes, Money total) {

    private static PurchaseResponse of(Purchase purchase) {
      return new PurchaseResponse(
          purchase.lines().stream().map(Line::of).toList(),
          purchase.discount(),
          purchase.shipping(),
          purchase.taxes().stream().map(tax -> new Tax(tax.basisPoints(), tax.amount())).toList(),
          purchase.total());
    }
  }

  /**
   * @param options what was chosen, as it reads
   * @param total with its discounts
   */
  @Schema(name = "Line")
  record Line(
      String sku, String title, List<String> options, int quantity, Money unitPrice, Money total) {

    private static Line of(Purchase.Line line) {
      return new Line(
          line.sku(),
          line.title(),
          line.options(),
          line.quantity(),
          line.unitPrice(),
          line.total());
    }
  }

  /**
   * @param basisPoints the rate in hundredths of a percent: 1900 is 19 %
   */
  @Schema(name = "Tax")
  record Tax(int basisPoints, Money amount) {}
}
