package emporium.catalog.imports;

import emporium.starter.id.Uuid7;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files that were sent in, line by line, with the outcome of each. */
@Repository
public class Imports {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Clock clock;

  Imports(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.clock = clock;
  }

  /** Where a file stands. */
  public enum Status {
    /** It is being sent. */
    RECEIVING,
    /** Its lines are being imported. */
    RUNNING,
    DONE,
    /** It ended before all of it was sent, or is too long: nothing of it is imported. */
    BROKEN
  }

  /** The outcome of a line. */
  public enum LineStatus {
    PENDING,
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
  }

  /**
   * @param counts lines by outcome
   */
  public record Import(
      UUID importId,
      Status status,
      int lines,
      Map<LineStatus, Integer> counts,
      Instant receivedAt,
      @Nullable Instant finishedAt) {}

  /**
   * @param line counted from 1; in an array, the element's place
   */
  public record RejectedLine(long line, List<LineError> errors) {}

  /** A line that waits to be imported. */
  record PendingLine(long line, ProductLine product) {}

  /** A line that has been read. */
  record ReceivedLine(long line, @Nullable ProductLine product, List<LineError> errors) {}

  UUID begin() {
    UUID importId = Uuid7.next();
    jdbc.sql(
            """
            INSERT INTO product_import (import_id, status, lines_total, received_at)
            VALUES (?, 'RECEIVING', 0, ?)
            """)
        .params(Uuid7.toBytes(importId), Timestamp.from(clock.instant()))
        .update();
    return importId;
  }

  void addLines(UUID importId, List<ReceivedLine> lines) {
    batches.batchUpdate(
        """
        INSERT INTO product_import_line (import_id, line, status, product, errors)
        VALUES (?, ?, ?, ?, ?)
        """,
        lines.stream()
            .map(line ->
                new Object[] {
                  Uuid7.toBytes(importId),
                  line.line(),
                  (line.errors().isEmpty() ? LineStatus.PENDING : LineStatus.REJECTED).name(),
                  line.errors().isEmpty() ? JSON.writeValueAsString(line.product()) : null,
                  line.errors().isEmpty() ? null : JSON.writeValueAsString(line.errors())
                })
            .toList());
  }

  /** All lines are stored, or the upload broke off. */
  void complete(UUID importId, Status next) {
    jdbc.sql(
            """
            UPDATE product_import SET status = :next, lines_total =
              (SELECT COUNT(*) FROM product_import_line WHERE import_id = :id)
            WHERE import_id = :id
            """)
        .param("next", next.name())
        .param("id", Uuid7.toBytes(importId))
        .update();
  }

  /** Gives up uploads that began before: the instance that received them has stopped. */
  void giveUpSentBefore(Instant before) {
    // Looked for without locks, which would meet those of the files that are being received.
    jdbc.sql("SELECT import_id FROM product_import WHERE status = 'RECEIVING' AND received_at < ?")
        .param(Timestamp.from(before))
        .query((row, _) -> Uuid7.fromBytes(row.getBytes(1)))
        .list()
        .forEach(importId -> complete(importId, Status.BROKEN));
  }

  /** The next file with lines to import. */
  Optional<UUID> nextRunning() {
    return jdbc.sql(
            "SELECT import_id FROM product_import WHERE status = 'RUNNING' ORDER BY import_id LIMIT 1")
        .query((row, _) -> Uuid7.fromBytes(row.getBytes(1)))
        .optional();
  }

  List<PendingLine> pending(UUID importId, int atMost) {
    return jdbc.sql(
            """
            SELECT line, product FROM product_import_line
            WHERE import_id = ? AND status = 'PENDING' ORDER BY line LIMIT ?
            """)
        .params(Uuid7.toBytes(importId), atMost)
        .query((row, _) ->
            new PendingLine(
                row.getLong("line"), JSON.readValue(row.getString("product"), ProductLine.class)))
        .list();
  }

  /** Records the outcome of a line, in the transaction that imports it. */
  void finishLine(UUID importId, long line, LineStatus status, List<LineError> errors) {
    jdbc.sql(
            """
            UPDATE product_import_line SET status = ?, product = NULL, errors = ?
            WHERE import_id = ? AND line = ?
            """)
        .param(1, status.name())
        .param(2, errors.isEmpty() ? null : JSON.writeValueAsString(errors))
        .param(3, Uuid7.toBytes(importId))
        .param(4, line)
        .update();
  }

  void finish(UUID importId) {
    jdbc.sql("UPDATE product_import SET status = 'DONE', finished_at = ? WHERE import_id = ?")
        .params(Timestamp.from(clock.instant()), Uuid7.toBytes(importId))
        .update();
  }

  Optional<Import> find(UUID importId) {
    return jdbc.sql(
            """
            SELECT import_id, status, lines_total, received_at, finished_at
            FROM product_import WHERE import_id = ?
            """)
        .param(Uuid7.toBytes(importId))
        .query((row, _) -> {
          Timestamp finishedAt = row.getTimestamp("finished_at");
          return new Import(
              importId,
              Status.valueOf(row.getString("status")),
              row.getInt("lines_total"),
              counts(importId),
              row.getTimestamp("received_at").toInstant(),
              finishedAt == null ? null : finishedAt.toInstant());
        })
        .optional();
  }

  private Map<LineStatus, Integer> counts(UUID importId) {
    Map<LineStatus, Integer> counts = new TreeMap<>();
    jdbc.sql(
            """
            SELECT status, COUNT(*) AS count FROM product_import_line
            WHERE import_id = ? GROUP BY status
            """)
        .param(Uuid7.toBytes(importId))
        .query(row -> {
          counts.put(LineStatus.valueOf(row.getString("status")), row.getInt("count"));
        });
    return counts;
  }

  /** The newest first. */
  List<UUID> newest(@Nullable UUID before, int atMost) {
    return jdbc.sql(
            """
            SELECT import_id FROM product_import
            WHERE :before IS NULL OR import_id < :before ORDER BY import_id DESC LIMIT :atMost
            """)
        .param("before", before == null ? null : Uuid7.toBytes(before))
        .param("atMost", atMost)
        .query((row, _) -> Uuid7.fromBytes(row.getBytes(1)))
        .list();
  }

  List<RejectedLine> rejected(UUID importId, long after, int atMost) {
    return jdbc.sql(
            """
            SELECT line, errors FROM product_import_line
            WHERE import_id = ? AND status = 'REJECTED' AND line > ? ORDER BY line LIMIT ?
            """)
        .params(Uuid7.toBytes(importId), after, atMost)
        .query((row, _) ->
            new RejectedLine(
                row.getLong("line"),
                JSON.readValue(row.getString("errors"), new TypeReference<>() {})))
        .list();
  }
}
