package emporium.payment.receipt;

import emporium.payment.payment.DocumentIssuer;
import emporium.starter.id.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Numbers the documents, each kind in a series of its own, without gaps in a year: the number comes
 * from a row that stays locked until the transaction which uses it ends.
 *
 * <p>A document keeps its recipient, as the law wants it kept, when the order's contact is erased;
 * and what it looked like when it was printed first.
 */
@Repository
public class Documents implements DocumentIssuer {

  private static final String ISSUED =
      """
      SELECT d.document_number, d.kind, d.payment_id, d.attempt_id, d.refund_id, d.issued_at,
        COALESCE(d.recipient, c.recipient) AS recipient
      FROM document d LEFT JOIN order_contact c USING (order_id)
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  Documents(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** What is documented. */
  public enum Kind {
    /** That an order was paid. */
    RECEIPT("R"),
    /** That money of a paid order went back. */
    CREDIT_NOTE("C");

    private final String series;

    Kind(String series) {
      this.series = series;
    }
  }

  /**
   * @param number such as {@code R-2026-000042}
   * @param refundId of a credit note
   * @param recipient absent until the order's contact is known
   */
  record Issued(
      String number,
      Kind kind,
      UUID paymentId,
      UUID attemptId,
      @Nullable UUID refundId,
      @Nullable Recipient recipient,
      Instant issuedAt) {}

  @Override
  public String issueReceipt(Subject captured, Instant issuedAt) {
    return issue(Kind.RECEIPT, captured, null, issuedAt);
  }

  @Override
  public Optional<String> issueCreditNote(UUID refundId, Subject refunded, Instant issuedAt) {
    return findReceipt(refunded.paymentId())
        .filter(receipt -> receipt.attemptId().equals(refunded.attemptId()))
        .map(_ -> issue(Kind.CREDIT_NOTE, refunded, refundId, issuedAt));
  }

  private String issue(Kind kind, Subject subject, @Nullable UUID refundId, Instant issuedAt) {
    int year = issuedAt.atZone(ZoneOffset.UTC).getYear();
    String series = kind.series + "-" + year;
    String number = "%s-%06d".formatted(series, next(series));
    jdbc.sql(
            """
            INSERT INTO document
              (document_number, kind, payment_id, order_id, attempt_id, refund_id, recipient, issued_at)
            VALUES (:number, :kind, :paymentId, :orderId, :attemptId, :refundId,
              (SELECT recipient FROM order_contact WHERE order_id = :orderId), :issuedAt)
            """)
        .param("number", number)
        .param("kind", kind.name())
        .param("paymentId", Uuid7.toBytes(subject.paymentId()))
        .param("orderId", Uuid7.toBytes(subject.orderId()))
        .param("attemptId", Uuid7.toBytes(subject.attemptId()))
        .param("refundId", refundId == null ? null : Uuid7.toBytes(refundId))
        .param("issuedAt", Timestamp.from(issuedAt))
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
   * The receipt of a payment. Its recipient is the one it was issued with, or that of the contact
   * where this came later, even while the receipt was issued.
   */
  Optional<Issued> findReceipt(UUID paymentId) {
    return jdbc.sql(ISSUED + "WHERE d.receipt_of = ?")
        .param(Uuid7.toBytes(paymentId))
        .query(this::issued)
        .optional();
  }

  /** All documents of a payment in their order, the receipt first. */
  List<Issued> ofPayment(UUID paymentId) {
    return jdbc.sql(
            ISSUED + "WHERE d.payment_id = ? ORDER BY d.kind DESC, d.issued_at, d.document_number")
        .param(Uuid7.toBytes(paymentId))
        .query(this::issued)
        .list();
  }

  Optional<Issued> find(String number) {
    return jdbc.sql(ISSUED + "WHERE d.document_number = ?")
        .param(number)
        .query(this::issued)
        .optional();
  }

  private Issued issued(ResultSet row, int index) throws SQLException {
    byte @Nullable [] refundId = row.getBytes("refund_id");
    String recipient = row.getString("recipient");
    return new Issued(
        row.getString("document_number"),
        Kind.valueOf(row.getString("kind")),
        Uuid7.fromBytes(row.getBytes("payment_id")),
        Uuid7.fromBytes(row.getBytes("attempt_id")),
        refundId == null ? null : Uuid7.fromBytes(refundId),
        recipient == null ? null : json.readValue(recipient, Recipient.class),
        row.getTimestamp("issued_at").toInstant());
  }

  /** A document as it was printed first, if it was. */
  Optional<byte[]> findPdf(String number) {
    return jdbc.sql("SELECT pdf FROM document WHERE document_number = ? AND pdf IS NOT NULL")
        .param(number)
        .query((row, _) -> row.getBytes("pdf"))
        .optional();
  }

  /**
   * Keeps what a document looks like, unless that is kept already.
   *
   * @return what is kept
   */
  byte[] keepPdf(String number, byte[] pdf, Instant printedAt) {
    jdbc.sql(
            """
            UPDATE document SET pdf = ?, printed_at = ?
            WHERE document_number = ? AND pdf IS NULL
            """)
        .params(pdf, Timestamp.from(printedAt), number)
        .update();
    return findPdf(number).orElseThrow();
  }

  /** Before an order's contact is erased. */
  void keepRecipient(UUID orderId) {
    jdbc.sql(
            """
            UPDATE document d JOIN order_contact c ON c.order_id = d.order_id
            SET d.recipient = c.recipient WHERE d.order_id = ? AND d.recipient IS NULL
            """)
        .param(Uuid7.toBytes(orderId))
        .update();
  }
}
