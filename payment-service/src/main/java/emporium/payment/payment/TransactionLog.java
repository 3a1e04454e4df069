package emporium.payment.payment;

import emporium.events.Money;
import emporium.starter.id.Uuid7;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that ever happened to a payment. Entries are added and never changed. */
@Repository
public class TransactionLog {

  private final JdbcClient jdbc;

  TransactionLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One thing that happened. */
  public record Entry(
      Kind kind,
      Money amount,
      @Nullable String providerReference,
      @Nullable String note,
      Instant happenedAt) {}

  /** What happened. */
  public enum Kind {
    REQUESTED,
    SESSION_OPENED,
    CAPTURED,
    FAILED,
    VOIDED,
    REFUND_REQUESTED,
    REFUNDED
  }

  void append(Payment payment, Kind kind, @Nullable String note, Instant happenedAt) {
    jdbc.sql(
            """
            INSERT INTO payment_transaction
              (payment_id, kind, amount, currency, provider_reference, note, happened_at)
            VALUES (:paymentId, :kind, :amount, :currency, :reference, :note, :happenedAt)
            """)
        .param("paymentId", Uuid7.toBytes(payment.id()))
        .param("kind", kind.name())
        .param("amount", payment.amount().amount())
        .param("currency", payment.amount().currency())
        .param("reference", payment.providerReference().orElse(null))
        .param("note", note)
        .param("happenedAt", Timestamp.from(happenedAt))
        .update();
  }

  /** Oldest first. */
  public List<Entry> of(UUID paymentId) {
    return jdbc.sql(
            """
            SELECT kind, amount, currency, provider_reference, note, happened_at
            FROM payment_transaction WHERE payment_id = ? ORDER BY transaction_id
            """)
        .param(Uuid7.toBytes(paymentId))
        .query((row, _) ->
            new Entry(
                Kind.valueOf(row.getString("kind")),
                new Money(row.getLong("amount"), row.getString("currency")),
                row.getString("provider_reference"),
                row.getString("note"),
                row.getTimestamp("happened_at").toInstant()))
        .list();
  }
}
