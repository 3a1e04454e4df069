package emporium.stack.store;

import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import emporium.stack.part.Probe;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A backing store, by the name that command lines, pid files and logs use. */
public enum Store {
  MYSQL(Port.MYSQL),
  REDIS(Port.REDIS),
  REDIS_CACHE(Port.REDIS_CACHE),
  KAFKA(Port.KAFKA, Port.KAFKA_CONTROLLER),
  MONGODB(Port.MONGODB),
  ELASTICSEARCH(Port.ELASTICSEARCH),
  MAIL(Port.SMTP, Port.MAIL_WEB);

  /** Answered with 408 as long as an index is not read from the disk yet. */
  private static final String SEARCHABLE = "/_cluster/health?wait_for_status=yellow&timeout=1s";

  private final List<Port> ports;

  Store(Port... ports) {
    this.ports = List.of(ports);
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The port that clients connect to. */
  public Port port() {
    return ports.getFirst();
  }

  public List<Port> ports() {
    return ports;
  }

  /** Asks the store, in its own protocol, whether it works. */
  public boolean isReady(Ports numbers) {
    int port = numbers.get(port());
    return switch (this) {
      case MYSQL -> Probe.mysql(port);
      case REDIS, REDIS_CACHE -> Probe.redis(port);
      case KAFKA -> Probe.kafka(port);
      case MONGODB -> Probe.listens(port);
      case ELASTICSEARCH -> Probe.http(port, SEARCHABLE);
      case MAIL -> Probe.smtp(port) && Probe.http(numbers.get(Port.MAIL_WEB), "/healthz");
    };
  }

  /**
   * Parses {@code mysql,kafka}.
   *
   * @throws IllegalArgumentException naming the unknown store and the known ones
   */
  public static Set<Store> parse(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .map(Store::named)
        .collect(Collectors.toCollection(() -> java.util.EnumSet.noneOf(Store.class)));
  }

  private static Store named(String id) {
    return Arrays.stream(values())
        .filter(store -> store.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no store \"%s\", only %s"
                    .formatted(
                        id,
                        Arrays.stream(values()).map(Store::id).collect(Collectors.joining(", ")))));
  }
}
