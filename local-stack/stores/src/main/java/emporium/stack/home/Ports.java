package emporium.stack.home;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The ports of one stack: the usual ones, moved by an offset or set one by one. */
public final class Ports {

  private static final String OFFSET = "EMPORIUM_PORT_OFFSET";

  private final Map<Port, Integer> numbers = new EnumMap<>(Port.class);

  private Ports() {}

  /** The usual ports, each {@code offset} higher. */
  public static Ports offset(int offset) {
    var ports = new Ports();
    for (Port port : Port.values()) {
      ports.numbers.put(port, checked(port.usual() + offset, port.name()));
    }
    return ports;
  }

  /** {@code EMPORIUM_PORT_OFFSET} moves all ports, {@code EMPORIUM_PORT_<NAME>} sets one. */
  public static Ports of(Map<String, String> environment) {
    var ports = offset(number(environment.getOrDefault(OFFSET, "0"), OFFSET));
    for (Port port : Port.values()) {
      String own = environment.get(port.variable());
      if (own != null) {
        ports.numbers.put(port, checked(number(own, port.variable()), port.variable()));
      }
    }
    return ports;
  }

  public int get(Port port) {
    return numbers.getOrDefault(port, port.usual());
  }

  /** {@code 127.0.0.1:<port>}. */
  public String address(Port port) {
    return "127.0.0.1:" + get(port);
  }

  /** As written by {@link #write}; empty when there is no such file. */
  public static Optional<Ports> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    }
    var environment = new HashMap<String, String>();
    lines.stringPropertyNames().forEach(key -> environment.put(key, lines.getProperty(key)));
    return Optional.of(of(environment));
  }

  public void write(Path file) throws IOException {
    List<String> lines =
        environment().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .sorted()
            .toList();
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.write(draft, lines);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The same ports for a child process that reads them by {@link #of}. */
  public Map<String, String> environment() {
    return numbers.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().variable(), entry -> entry.getValue().toString()));
  }

  private static int number(String text, String name) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " must be a number, not \"" + text + "\"", e);
    }
  }

  private static int checked(int number, String name) {
    if (number < 1 || number > 65_535) {
      throw new IllegalArgumentException(name + ": " + number + " is no port number");
    }
    return number;
  }
}
