package emporium.payment.receipt;

import emporium.payment.payment.FindPayment;
import emporium.payment.receipt.Documents.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was issued for a customer's own order. */
@Component
public class FindDocuments {

  private final FindPayment findPayment;
  private final Documents documents;

  FindDocuments(FindPayment findPayment, Documents documents) {
    this.findPayment = findPayment;
    this.documents = documents;
  }

  /**
   * @param refundId of a credit note
   */
  public record Document(String number, Kind kind, @Nullable UUID refundId, Instant issuedAt) {}

  /** The receipt first; none before the order is paid. Empty if the order is not the customer's. */
  @Transactional(readOnly = true)
  public Optional<List<Document>> ofOrder(UUID orderId, UUID customerId) {
    return findPayment
        .ofOrder(orderId, customerId)
        .map(found ->
            documents.ofPayment(found.payment().id()).stream()
                .map(each ->
                    new Document(each.number(), each.kind(), each.refundId(), each.issuedAt()))
                .toList());
  }
}
