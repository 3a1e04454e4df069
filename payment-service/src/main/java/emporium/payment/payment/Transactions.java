package emporium.payment.payment;

import emporium.money.Money;
import emporium.starter.id.Uuid7;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every movement of money, and every one that failed. Entries are added and never changed. */
@Repository
class Transactions {

  private final JdbcClient jdbc;

  Transactions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What moved. */
  enum Kind {
    AUTHORIZATION,
    CAPTURE,
    VOID,
    REFUND,
    CHARGEBACK
  }

  /** How it ended, or that it has not. */
  enum Status {
    PENDING,
    SUCCEEDED,
    FAILED
  }

  /**
   * @param key what makes a repetition recognisable: the attempt's or refund's id
   * @param note more of why, for staff
   */
  void append(
      Attempt attempt,
      UUID key,
      Kind kind,
      Status status,
      Money amount,
      @Nullable String note,
      Instant at) {
    jdbc.sql(
            """
            INSERT INTO payment_transaction
              (payment_id, attempt_id, idempotency_key, kind, status, amount, currency,
               provider_reference, note, happened_at)
            VALUES (:paymentId, :attemptId, :key, :kind, :status, :amount, :currency, :reference,
               :note, :at)
            """)
        .param("paymentId", Uuid7.toBytes(attempt.paymentId()))
        .param("attemptId", Uuid7.toBytes(attempt.id()))
        .param("key", Uuid7.toBytes(key))
        .param("kind", kind.name())
        .param("status", status.name())
        .param("amount", amount.amount())
        .param("currency", amount.currency())
        .param("reference", attempt.reference().orElse(null))
        .param("note", note)
        .param("at", Timestamp.from(at))
        .update();
  }
}
