package emporium.payment.payment;

import emporium.starter.id.Uuid7;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers the receipts, one for each captured payment. */
@Repository
public class ReceiptNumbers {

  private final JdbcClient jdbc;

  ReceiptNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A receipt's number, such as {@code R-2026-000042}, and when it was issued. */
  public record Receipt(String number, Instant issuedAt) {}

  /** Part of the transaction that captures the payment. */
  String issue(UUID paymentId, Instant issuedAt) {
    jdbc.sql("INSERT INTO receipt (payment_id, issued_at) VALUES (?, ?)")
        .params(Uuid7.toBytes(paymentId), Timestamp.from(issuedAt))
        .update();
    return find(paymentId).orElseThrow().number();
  }

  public Optional<Receipt> find(UUID paymentId) {
    return jdbc.sql("SELECT sequence_number, issued_at FROM receipt WHERE payment_id = ?")
        .param(Uuid7.toBytes(paymentId))
        .query((row, _) -> {
          Instant issuedAt = row.getTimestamp("issued_at").toInstant();
          int year = issuedAt.atZone(ZoneOffset.UTC).getYear();
          return new Receipt("R-%d-%06d".formatted(year, row.getLong("sequence_number")), issuedAt);
        })
        .optional();
  }
}
