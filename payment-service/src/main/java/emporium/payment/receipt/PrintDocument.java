package emporium.payment.receipt;

import emporium.money.Money;
import emporium.payment.payment.FindPayment;
import emporium.payment.payment.FindPayment.Found;
import emporium.payment.payment.Purchase;
import emporium.payment.payment.Refund;
import emporium.payment.receipt.Documents.Issued;
import emporium.payment.receipt.Documents.Kind;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives out documents as PDF. One is printed when it is asked for first, and stays as it is from
 * then on ({@code docs/adr/0042}).
 */
@Component
public class PrintDocument {

  private static final Pattern NUMBER = Pattern.compile("[RC]-\\d{4}-\\d{6,9}");

  private final Documents documents;
  private final FindPayment findPayment;
  private final DocumentTemplate template;
  private final PdfPrinter printer;
  private final Clock clock;

  PrintDocument(
      Documents documents,
      FindPayment findPayment,
      DocumentTemplate template,
      PdfPrinter printer,
      Clock clock) {
    this.documents = documents;
    this.findPayment = findPayment;
    this.template = template;
    this.printer = printer;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {

    record Printed(String number, byte[] pdf) implements Outcome {}

    /** Its recipient is not known yet; it will be within moments. */
    record NotYet() implements Outcome {}

    record NotFound() implements Outcome {}
  }

  /** A document of one of a customer's own orders. */
  public Outcome ofOrder(UUID orderId, UUID customerId, String number) {
    Optional<Found> own = findPayment.ofOrder(orderId, customerId);
    return find(number)
        .flatMap(issued ->
            own.filter(found -> found.payment().id().equals(issued.paymentId()))
                .map(found -> print(issued, found)))
        .orElseGet(Outcome.NotFound::new);
  }

  /** A document of any customer. */
  public Outcome of(String number) {
    return find(number)
        .map(issued -> print(issued, findPayment.of(issued.paymentId()).orElseThrow()))
        .orElseGet(Outcome.NotFound::new);
  }

  private Optional<Issued> find(String number) {
    return Optional.of(number).filter(NUMBER.asMatchPredicate()).flatMap(documents::find);
  }

  private Outcome print(Issued issued, Found found) {
    Optional<byte[]> kept = documents.findPdf(issued.number());
    if (kept.isPresent()) {
      return new Outcome.Printed(issued.number(), kept.get());
    }
    Recipient recipient = issued.recipient();
    if (recipient == null) {
      return new Outcome.NotYet();
    }
    byte[] pdf = printer.print(template.html(text(issued, recipient, found)));
    return new Outcome.Printed(
        issued.number(), documents.keepPdf(issued.number(), pdf, clock.instant()));
  }

  private DocumentTemplate.Text text(Issued issued, Recipient recipient, Found found) {
    Purchase purchase = found.payment().purchase();
    boolean isReceipt = issued.kind() == Kind.RECEIPT;
    List<Issued> ofPayment = isReceipt ? List.of() : documents.ofPayment(issued.paymentId());
    return new DocumentTemplate.Text(
        issued.kind(),
        issued.number(),
        issued.issuedAt(),
        found.payment().orderNumber(),
        Objects.requireNonNullElse(purchase.placedAt(), found.payment().requestedAt()),
        isReceipt ? null : ofPayment.getFirst().number(),
        recipient,
        purchase,
        isReceipt ? found.payment().amount() : refund(found, issued).amount(),
        isReceipt ? purchase.taxes() : taxesOfRefund(issued, ofPayment, found),
        found.attempt(issued.attemptId()).methodLabel().orElseThrow());
  }

  private static Refund refund(Found found, Issued creditNote) {
    @Nullable UUID refundId = creditNote.refundId();
    return found.refunds().stream()
        .filter(refund -> refund.id().equals(refundId))
        .findFirst()
        .orElseThrow();
  }

  private static List<Purchase.Tax> taxesOfRefund(
      Issued creditNote, List<Issued> ofPayment, Found found) {
    List<Money> earlier =
        ofPayment.stream()
            .filter(each -> each.kind() == Kind.CREDIT_NOTE)
            .takeWhile(each -> !each.number().equals(creditNote.number()))
            .map(each -> refund(found, each).amount())
            .toList();
    return taxesOfRefund(found.payment().purchase(), earlier, refund(found, creditNote).amount());
  }

  /**
   * The taxes contained in a refund: its share of those of the purchase. Each refund has what all
   * of them have together up to it, less what the earlier ones have, so that refunds of everything
   * contain exactly the taxes of the purchase.
   */
  static List<Purchase.Tax> taxesOfRefund(Purchase purchase, List<Money> earlier, Money amount) {
    Money before = Money.sum(earlier, amount.currency());
    return purchase.taxes().stream()
        .map(tax ->
            new Purchase.Tax(
                tax.basisPoints(),
                share(tax.amount(), before.plus(amount), purchase.total())
                    .minus(share(tax.amount(), before, purchase.total()))))
        .toList();
  }

  private static Money share(Money tax, Money refunded, Money total) {
    return total.signum() == 0
        ? tax
        : tax.portion(refunded.amount(), total.amount(), RoundingMode.HALF_UP);
  }
}
