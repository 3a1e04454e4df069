package emporium.starter.audit;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Audit entries in the collection {@code audit_entry}. It has no index but its ids': staff change
 * hardly anything in services that have no MySQL.
 */
class MongoAuditEntries implements AuditEntries {

  private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

  private final MongoOperations mongo;

  MongoAuditEntries(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Document("audit_entry")
  record Stored(@Id UUID id, AuditEntry entry) {}

  @Override
  public void add(AuditEntry entry) {
    mongo.insert(new Stored(entry.entryId(), entry));
  }

  @Override
  public List<AuditEntry> find(
      @Nullable String entityId, @Nullable String actorId, @Nullable UUID after, int atMost) {
    var wanted = new Query();
    if (entityId != null) {
      wanted.addCriteria(where("entry.entityId").is(entityId));
    }
    if (actorId != null) {
      wanted.addCriteria(where("entry.actor.id").is(actorId));
    }
    if (after != null) {
      wanted.addCriteria(where("id").lt(after));
    }
    return mongo.find(wanted.with(NEWEST_FIRST).limit(atMost), Stored.class).stream()
        .map(Stored::entry)
        .toList();
  }

  @Override
  public int deleteBefore(Instant limit, int most) {
    List<UUID> old =
        mongo.find(query(where("entry.recordedAt").lt(limit)).limit(most), Stored.class).stream()
            .map(Stored::id)
            .toList();
    mongo.remove(query(where("id").in(old)), Stored.class);
    return old.size();
  }
}
