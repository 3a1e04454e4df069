package emporium.starter.audit;

import org.jspecify.annotations.Nullable;

/** Keeps who changed what under {@code /api/backoffice}. See docs/adr/0037. */
public interface Audit {

  /**
   * Records a change that the current user makes, in the transaction that makes it.
   *
   * @throws IllegalStateException if nobody makes the request
   */
  void record(Change change);

  /**
   * What was changed. Values of before and after become JSON objects; neither has personal data,
   * which entries would keep beyond its erasure.
   *
   * @param action such as {@code product.prices-changed}
   * @param entityType such as {@code product}
   * @param before what is not there any more; absent for what is new
   * @param after what is there instead; absent for what is gone
   */
  record Change(
      String action,
      String entityType,
      String entityId,
      @Nullable Object before,
      @Nullable Object after) {

    public static Change of(String action, String entityType, Object entityId) {
      return new Change(action, entityType, entityId.toString(), null, null);
    }

    public Change from(Object value) {
      return new Change(action, entityType, entityId, value, after);
    }

    public Change to(Object value) {
      return new Change(action, entityType, entityId, before, value);
    }
  }
}
