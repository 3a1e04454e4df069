package emporium.test.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;

/**
 * The stores of this test run: started once for the whole build, emptied once for every JVM that
 * runs tests. The tests of one JVM share what is in them and therefore use fresh ids.
 */
public final class TestStores {

  private static final Set<Store> EMPTIED = EnumSet.noneOf(Store.class);
  private static final Map<String, Object> ADDRESSES = new HashMap<>();
  private static @Nullable Backing backing;

  private TestStores() {}

  static Set<Store> neededBy(Class<?> type) {
    return MergedAnnotations.from(type, SearchStrategy.TYPE_HIERARCHY).stream(NeedsStore.class)
        .map(need -> need.getEnum("value", Store.class))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Starts and empties the stores that the annotations of a type name.
   *
   * @return the settings by which an application finds them
   */
  public static Map<String, Object> freshFor(Class<?> type) {
    return fresh(neededBy(type));
  }

  /**
   * Starts and empties the stores that are not yet.
   *
   * @return the settings by which an application finds them
   */
  static synchronized Map<String, Object> fresh(Collection<Store> needed) {
    Set<Store> missing = EnumSet.copyOf(needed);
    missing.removeAll(EMPTIED);
    if (!missing.isEmpty()) {
      ADDRESSES.putAll(backing().start(missing));
      missing.forEach(store -> StoreEraser.erase(store, ADDRESSES));
      EMPTIED.addAll(missing);
    }
    return Map.copyOf(ADDRESSES);
  }

  /** The value of a setting such as {@code KAFKA_BOOTSTRAP_SERVERS}. */
  public static synchronized String address(String setting) {
    Object address = ADDRESSES.get(setting);
    if (address == null) {
      throw new IllegalStateException("No test of this JVM asked for the store behind " + setting);
    }
    return address.toString();
  }

  /** Runs something while a store hangs: it accepts connections and answers nothing. */
  public static void whileHanging(Store store, Runnable action) {
    Backing backing = backing();
    backing.freeze(store);
    try {
      action.run();
    } finally {
      backing.thaw(store);
    }
  }

  private static synchronized Backing backing() {
    if (backing == null) {
      try {
        Build.claimStores();
        backing = Backing.ofThisBuild();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return backing;
  }
}
