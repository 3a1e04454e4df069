package emporium.starter.audit;

import emporium.starter.audit.AuditEntry.Actor;
import emporium.starter.id.Uuid7;
import emporium.starter.security.CurrentUser;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes entries of changes. */
class RecordChanges implements Audit {

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final AuditEntries entries;
  private final JsonMapper json;
  private final Clock clock;

  RecordChanges(AuditEntries entries, JsonMapper json, Clock clock) {
    this.entries = entries;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public void record(Change change) {
    entries.add(
        new AuditEntry(
            Uuid7.next(),
            clock.instant(),
            actor(),
            change.action(),
            change.entityType(),
            change.entityId(),
            objectOf(change.before()),
            objectOf(change.after())));
  }

  private static Actor actor() {
    return switch (CurrentUser.ofRequest()) {
      case CurrentUser.Person person -> new Actor(Actor.Kind.PERSON, person.accountId().toString());
      case CurrentUser.Service service -> new Actor(Actor.Kind.SERVICE, service.clientId());
    };
  }

  private @Nullable Map<String, Object> objectOf(@Nullable Object value) {
    return value == null ? null : json.convertValue(value, OBJECT);
  }
}
