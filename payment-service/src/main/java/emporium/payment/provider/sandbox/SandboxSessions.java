package emporium.payment.provider.sandbox;

import emporium.money.Money;
import emporium.payment.provider.FailureReason;
import emporium.payment.provider.PaymentProvider;
import emporium.payment.provider.sandbox.SandboxSession.Status;
import emporium.starter.id.Uuid7;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sandbox provider's memory. */
@Repository
class SandboxSessions {

  private static final SecureRandom RANDOM = new SecureRandom();

  private static final String COLUMNS =
      """
      session_id, order_number, amount, currency, return_url, status, method_label, failure, decides_at
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  SandboxSessions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Opens a session, or gives the one that was opened for the attempt before. */
  String open(PaymentProvider.Request request) {
    jdbc.sql(
            """
            INSERT IGNORE INTO sandbox_session
              (session_id, attempt_id, order_number, amount, currency, return_url, status,
               created_at)
            VALUES (?, ?, ?, ?, ?, ?, 'OPEN', ?)
            """)
        .params(
            unguessable(),
            Uuid7.toBytes(request.attemptId()),
            request.orderNumber(),
            request.amount().amount(),
            request.amount().currency(),
            request.returnUrl(),
            Timestamp.from(clock.instant()))
        .update();
    return jdbc.sql("SELECT session_id FROM sandbox_session WHERE attempt_id = ?")
        .param(Uuid7.toBytes(request.attemptId()))
        .query(String.class)
        .single();
  }

  /** The session that was opened for an attempt. */
  Optional<String> findOf(UUID attemptId) {
    return jdbc.sql("SELECT session_id FROM sandbox_session WHERE attempt_id = ?")
        .param(Uuid7.toBytes(attemptId))
        .query(String.class)
        .optional();
  }

  /** Remembers a refund; the same id again is the same refund. */
  void refund(UUID refundId, String sessionId, Money amount) {
    jdbc.sql(
            """
            INSERT IGNORE INTO sandbox_refund (refund_id, session_id, amount, currency)
            VALUES (?, ?, ?, ?)
            """)
        .params(Uuid7.toBytes(refundId), sessionId, amount.amount(), amount.currency())
        .update();
  }

  boolean isRefunded(UUID refundId) {
    return jdbc.sql("SELECT COUNT(*) FROM sandbox_refund WHERE refund_id = ?")
            .param(Uuid7.toBytes(refundId))
            .query(Long.class)
            .single()
        > 0;
  }

  Optional<SandboxSession> find(String sessionId) {
    return jdbc.sql("SELECT " + COLUMNS + " FROM sandbox_session WHERE session_id = ?")
        .param(sessionId)
        .query((row, _) -> read(row))
        .optional();
  }

  /**
   * Moves a session on, if it still is where it is believed to be.
   *
   * @return whether it was
   */
  boolean move(
      String sessionId,
      Status from,
      Status to,
      @Nullable String method,
      @Nullable FailureReason failure,
      @Nullable Instant decidesAt) {
    return jdbc.sql(
                """
                UPDATE sandbox_session
                SET status = :to, method_label = COALESCE(:method, method_label), failure = :failure,
                    decides_at = :decidesAt, webhook_due = :webhookDue
                WHERE session_id = :sessionId AND status = :from
                """)
            .param("to", to.name())
            .param("method", method)
            .param("failure", failure == null ? null : failure.name())
            .param("decidesAt", decidesAt == null ? null : Timestamp.from(decidesAt))
            // A bank that was slow sends nothing: its outcome has to be asked for.
            .param(
                "webhookDue",
                from != Status.UNDECIDED && (to == Status.PAID || to == Status.FAILED) ? 1 : null)
            .param("sessionId", sessionId)
            .param("from", from.name())
            .update()
        == 1;
  }

  /** Finished sessions whose webhook was not delivered yet. */
  List<SandboxSession> webhooksDue() {
    return jdbc.sql("SELECT " + COLUMNS + " FROM sandbox_session WHERE webhook_due = 1 LIMIT 50")
        .query((row, _) -> read(row))
        .list();
  }

  void delivered(String sessionId) {
    jdbc.sql("UPDATE sandbox_session SET webhook_due = NULL WHERE session_id = ?")
        .param(sessionId)
        .update();
  }

  private static SandboxSession read(ResultSet row) throws SQLException {
    String failure = row.getString("failure");
    Timestamp decidesAt = row.getTimestamp("decides_at");
    return new SandboxSession(
        row.getString("session_id"),
        row.getString("order_number"),
        new Money(row.getLong("amount"), row.getString("currency")),
        row.getString("return_url"),
        Status.valueOf(row.getString("status")),
        row.getString("method_label"),
        failure == null ? null : FailureReason.valueOf(failure),
        decidesAt == null ? null : decidesAt.toInstant());
  }

  private static String unguessable() {
    byte[] random = new byte[24];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
