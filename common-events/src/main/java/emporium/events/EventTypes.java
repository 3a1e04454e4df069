package emporium.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The wire names of the facts (the CloudEvents {@code type}), such as {@code
 * emporium.order.OrderPlaced}. They are derived from the sealed hierarchy, so a new fact needs no
 * registration.
 */
public final class EventTypes {

  private static final Map<String, Class<? extends DomainEvent>> BY_NAME =
      facts(DomainEvent.class).collect(toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

  private EventTypes() {}

  /** The wire name of a kind of fact. */
  public static String nameOf(Class<? extends DomainEvent> fact) {
    String owner = fact.getPackageName();
    return "emporium." + owner.substring(owner.lastIndexOf('.') + 1) + "." + fact.getSimpleName();
  }

  /** The kind of fact with a wire name, or empty if this version of the contracts has none. */
  public static Optional<Class<? extends DomainEvent>> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Every kind of fact. */
  public static Collection<Class<? extends DomainEvent>> all() {
    return BY_NAME.values();
  }

  private static Stream<Class<? extends DomainEvent>> facts(Class<? extends DomainEvent> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .flatMap(permitted -> facts(permitted.asSubclass(DomainEvent.class)))
        : Stream.of(type);
  }
}
