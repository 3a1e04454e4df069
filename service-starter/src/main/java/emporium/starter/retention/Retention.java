package emporium.starter.retention;

import java.time.Instant;

/** A store that keeps some of its rows for a limited time. A bean of this type is purged hourly. */
@FunctionalInterface
public interface Retention {

  /**
   * Deletes rows that need not be kept any longer. Several instances may do so at once.
   *
   * @param most how many rows one call deletes at most, so that no transaction gets large
   * @return how many were deleted; fewer than {@code most} means that none is left
   */
  int purge(Instant now, int most);
}
