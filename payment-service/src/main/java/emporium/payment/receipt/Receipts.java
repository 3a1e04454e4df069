package emporium.payment.receipt;

import emporium.payment.payment.ReceiptIssuer;
import emporium.starter.id.Uuid7;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Numbers the receipts, one for each payment that was captured, without gaps in a year: the number
 * comes from a row that stays locked until the transaction which uses it ends.
 *
 * <p>A receipt keeps its recipient, as the law wants it kept, when the order's contact is erased.
 */
@Repository
public class Receipts implements ReceiptIssuer {

  private final JdbcClient jdbc;

  Receipts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param number such as {@code R-2026-000042}
   * @param recipient absent until the order's contact is known
   */
  record Issued(String number, @Nullable String recipient, Instant issuedAt) {}

  @Override
  public String issue(UUID paymentId, UUID orderId, Instant issuedAt) {
    int year = issuedAt.atZone(ZoneOffset.UTC).getYear();
    String number = "R-%d-%06d".formatted(year, next("R-" + year));
    jdbc.sql(
            """
            INSERT INTO receipt (receipt_number, payment_id, order_id, recipient, issued_at)
            VALUES (?, ?, ?, (SELECT name FROM order_contact WHERE order_id = ?), ?)
            """)
        .params(
            number,
            Uuid7.toBytes(paymentId),
            Uuid7.toBytes(orderId),
            Uuid7.toBytes(orderId),
            Timestamp.from(issuedAt))
        .update();
    return number;
  }

  /** One statement, which locks the row at once: two that only read it first would deadlock. */
  long next(String series) {
    jdbc.sql(
            """
            INSERT INTO number_series (series, last_number) VALUES (?, 1)
            ON DUPLICATE KEY UPDATE last_number = last_number + 1
            """)
        .param(series)
        .update();
    return jdbc.sql("SELECT last_number FROM number_series WHERE series = ?")
        .param(series)
        .query(Long.class)
        .single();
  }

  /**
   * The recipient is the one of the receipt, or that of the contact where this came later, even
   * while the receipt was issued.
   */
  Optional<Issued> find(UUID paymentId) {
    return jdbc.sql(
            """
            SELECT receipt_number, COALESCE(recipient, name) AS recipient, issued_at
            FROM receipt LEFT JOIN order_contact USING (order_id) WHERE payment_id = ?
            """)
        .param(Uuid7.toBytes(paymentId))
        .query((row, _) ->
            new Issued(
                row.getString("receipt_number"),
                row.getString("recipient"),
                row.getTimestamp("issued_at").toInstant()))
        .optional();
  }

  /** Before an order's contact is erased. */
  void keepRecipient(UUID orderId) {
    jdbc.sql(
            """
            UPDATE receipt r JOIN order_contact c ON c.order_id = r.order_id
            SET r.recipient = c.name WHERE r.order_id = ? AND r.recipient IS NULL
            """)
        .param(Uuid7.toBytes(orderId))
        .update();
  }
}
