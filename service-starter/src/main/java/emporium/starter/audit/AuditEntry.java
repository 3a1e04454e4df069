package emporium.starter.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change that was made.
 *
 * @param action such as {@code product.prices-changed}
 * @param entityType such as {@code product}
 * @param before absent for what was new
 * @param after absent for what is gone
 */
public record AuditEntry(
    UUID entryId,
    Instant recordedAt,
    Actor actor,
    String action,
    String entityType,
    String entityId,
    @Nullable Map<String, Object> before,
    @Nullable Map<String, Object> after) {

  /**
   * Who made it.
   *
   * @param id of the account, or of the OAuth client
   */
  public record Actor(Kind kind, String id) {

    /** Somebody who signed in, or a program with credentials of its own. */
    public enum Kind {
      PERSON,
      SERVICE
    }
  }
}
