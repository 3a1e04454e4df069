package emporium.payment.provider.sandbox;

import emporium.events.Money;
import emporium.events.payment.PaymentFailed;
import emporium.payment.payment.PaymentProvider;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sandbox provider's memory. */
@Repository
class SandboxSessions {

  private static final SecureRandom RANDOM = new SecureRandom();

  private static final String COLUMNS =
      """
      session_id, order_number, amount, currency, return_url, status, method, failure, decides_at
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  SandboxSessions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Opens a session, or gives the one that was opened for the payment before. */
  String open(PaymentProvider.Request request) {
    jdbc.sql(
            """
            INSERT IGNORE INTO sandbox_session
              (session_id, payment_id, order_number, amount, currency, return_url, status,
               created_at)
            VALUES (?, ?, ?, ?, ?, ?, 'OPEN', ?)
            """)
        .params(
            unguessable(),
            Uuid7.toBytes(request.paymentId()),
            request.orderNumber(),
            request.amount().amount(),
            request.amount().currency(),
            request.returnUrl(),
            Timestamp.from(clock.instant()))
        .update();
    return jdbc.sql("SELECT session_id FROM sandbox_session WHERE payment_id = ?")
        .param(Uuid7.toBytes(request.paymentId()))
        .query(String.class)
        .single();
  }

  Optional<SandboxSession> find(String sessionId) {
    return jdbc.sql("SELECT " + COLUMNS + " FROM sandbox_session WHERE session_id = ?")
        .param(sessionId)
        .query((row, _) -> read(row))
        .optional();
  }

  /**
   * Moves a session on, if it still is where the caller believes.
   *
   * @return whether it was
   */
  boolean move(
      String sessionId,
      Status from,
      Status to,
      @Nullable String method,
      PaymentFailed.@Nullable Reason failure,
      @Nullable Instant decidesAt) {
    return jdbc.sql(
                """
                UPDATE sandbox_session
                SET status = :to, method = COALESCE(:method, method), failure = :failure,
                    decides_at = :decidesAt, notice_due = :noticeDue
                WHERE session_id = :sessionId AND status = :from
                """)
            .param("to", to.name())
            .param("method", method)
            .param("failure", failure == null ? null : failure.name())
            .param("decidesAt", decidesAt == null ? null : Timestamp.from(decidesAt))
            // A bank that was slow tells nobody: its outcome has to be asked for.
            .param(
                "noticeDue", from != Status.UNDECIDED && (to == Status.PAID || to == Status.FAILED))
            .param("sessionId", sessionId)
            .param("from", from.name())
            .update()
        == 1;
  }

  /** Finished sessions the platform has not heard of. */
  List<SandboxSession> noticesDue() {
    return jdbc.sql("SELECT " + COLUMNS + " FROM sandbox_session WHERE notice_due LIMIT 50")
        .query((row, _) -> read(row))
        .list();
  }

  void noticed(String sessionId) {
    jdbc.sql("UPDATE sandbox_session SET notice_due = FALSE WHERE session_id = ?")
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
        row.getString("method"),
        failure == null ? null : PaymentFailed.Reason.valueOf(failure),
        decidesAt == null ? null : decidesAt.toInstant());
  }

  private static String unguessable() {
    byte[] random = new byte[24];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
