package emporium.starter.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The store of a service's audit entries. */
interface AuditEntries {

  void add(AuditEntry entry);

  /**
   * The newest first.
   *
   * @param entityId of the only entity wanted
   * @param actorId of the only actor wanted
   * @param after the last entry of the page before
   */
  List<AuditEntry> find(
      @Nullable String entityId, @Nullable String actorId, @Nullable UUID after, int atMost);

  /**
   * @return how many were deleted, {@code most} if there may be more
   */
  int deleteBefore(Instant limit, int most);
}
