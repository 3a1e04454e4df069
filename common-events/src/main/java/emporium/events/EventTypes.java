package emporium.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The wire names of the events (the CloudEvents {@code type}), such as {@code
 * emporium.order.OrderPlaced}. They are derived from the sealed hierarchy, so a new event needs no
 * registration.
 */
public final class EventTypes {

  private static final Map<String, Class<? extends DomainEvent>> BY_NAME =
      events(DomainEvent.class).collect(toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

  private EventTypes() {}

  /** The wire name of a kind of event. */
  public static String nameOf(Class<? extends DomainEvent> event) {
    String owner = event.getPackageName();
    return "emporium." + owner.substring(owner.lastIndexOf('.') + 1) + "." + event.getSimpleName();
  }

  /** The kind of event with a wire name, or empty if this version of the contracts has none. */
  public static Optional<Class<? extends DomainEvent>> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Every kind of event. */
  public static Collection<Class<? extends DomainEvent>> all() {
    return BY_NAME.values();
  }

  private static Stream<Class<? extends DomainEvent>> events(Class<? extends DomainEvent> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .flatMap(permitted -> events(permitted.asSubclass(DomainEvent.class)))
        : Stream.of(type);
  }
}
