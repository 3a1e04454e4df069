package emporium.order.checkout;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Idempotency keys, without a database and its locks. */
final class InMemoryPlacementKeys implements PlacementKeys {

  private final Map<PlacementKey.Id, PlacementKey> keys = new HashMap<>();

  @Override
  public PlacementKey save(PlacementKey key) {
    keys.put(key.getId(), key);
    return key;
  }

  @Override
  public Optional<PlacementKey> lock(PlacementKey.Id id) {
    return Optional.ofNullable(keys.get(id));
  }

  @Override
  public void delete(PlacementKey key) {
    keys.remove(key.getId());
  }

  @Override
  public int deleteOlder(Instant before, int most) {
    throw new UnsupportedOperationException("Deleting is a statement");
  }
}
