package emporium.payment.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Documents by the attempts and refunds they are about, numbered in one year. */
class InMemoryDocuments implements DocumentIssuer {

  private final List<UUID> receipts = new ArrayList<>();
  private final List<UUID> creditNotes = new ArrayList<>();

  @Override
  public String issueReceipt(Subject captured, Instant issuedAt) {
    receipts.add(captured.attemptId());
    return "R-2026-%06d".formatted(receipts.size());
  }

  @Override
  public Optional<String> issueCreditNote(UUID refundId, Subject refunded, Instant issuedAt) {
    if (!receipts.contains(refunded.attemptId())) {
      return Optional.empty();
    }
    creditNotes.add(refundId);
    return Optional.of("C-2026-%06d".formatted(creditNotes.size()));
  }

  /** The attempts that brought the money. */
  List<UUID> receipts() {
    return List.copyOf(receipts);
  }
}
