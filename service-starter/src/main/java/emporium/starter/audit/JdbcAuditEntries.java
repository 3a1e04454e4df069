package emporium.starter.audit;

import emporium.starter.audit.AuditEntry.Actor;
import emporium.starter.id.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Audit entries in the table {@code audit_entry}. */
class JdbcAuditEntries implements AuditEntries {

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  JdbcAuditEntries(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public void add(AuditEntry entry) {
    jdbc.sql(
            """
            INSERT INTO audit_entry
              (entry_id, recorded_at, actor_kind, actor_id, action, entity_type, entity_id,
               before_change, after_change)
            VALUES (:entryId, :recordedAt, :actorKind, :actorId, :action, :entityType, :entityId,
               :before, :after)
            """)
        .param("entryId", Uuid7.toBytes(entry.entryId()))
        .param("recordedAt", Timestamp.from(entry.recordedAt()))
        .param("actorKind", entry.actor().kind().name())
        .param("actorId", entry.actor().id())
        .param("action", entry.action())
        .param("entityType", entry.entityType())
        .param("entityId", entry.entityId())
        .param("before", write(entry.before()))
        .param("after", write(entry.after()))
        .update();
  }

  @Override
  public List<AuditEntry> find(
      @Nullable String entityId, @Nullable String actorId, @Nullable UUID after, int atMost) {
    return jdbc.sql(
            """
            SELECT * FROM audit_entry
            WHERE (:entityId IS NULL OR entity_id = :entityId)
              AND (:actorId IS NULL OR actor_id = :actorId)
              AND (:after IS NULL OR entry_id < :after)
            ORDER BY entry_id DESC LIMIT :atMost
            """)
        .param("entityId", entityId)
        .param("actorId", actorId)
        .param("after", after == null ? null : Uuid7.toBytes(after))
        .param("atMost", atMost)
        .query((row, _) -> entry(row))
        .list();
  }

  @Override
  public int deleteBefore(Instant limit, int most) {
    return jdbc.sql("DELETE FROM audit_entry WHERE recorded_at < :limit LIMIT :most")
        .param("limit", Timestamp.from(limit))
        .param("most", most)
        .update();
  }

  private AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        Uuid7.fromBytes(row.getBytes("entry_id")),
        row.getTimestamp("recorded_at").toInstant(),
        new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor_id")),
        row.getString("action"),
        row.getString("entity_type"),
        row.getString("entity_id"),
        read(row.getString("before_change")),
        read(row.getString("after_change")));
  }

  private @Nullable String write(@Nullable Map<String, Object> value) {
    return value == null ? null : json.writeValueAsString(value);
  }

  private @Nullable Map<String, Object> read(@Nullable String text) {
    return text == null ? null : json.readValue(text, OBJECT);
  }
}
