package emporium.stack.consistency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The files of the repository that say the same things in different ways. */
final class Checkout {

  private static final Path ROOT = Path.of(System.getProperty("emporium.root", "../.."));

  /** {@code ${NAME}} and {@code ${NAME:-default}}; a default may hold further variables. */
  private static final Pattern VARIABLE =
      Pattern.compile("\\$\\{([A-Z_]+)(?::-((?:[^${}]|\\$\\{[^{}]*}|\\{\\d+})*))?}");

  private Checkout() {}

  static String text(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean has(String file) {
    return Files.exists(ROOT.resolve(file));
  }

  static List<Path> filesUnder(String folder) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Object> yaml(String file) {
    return new Yaml().load(text(file));
  }

  /** The containers of the compose file by name. */
  static Map<String, Map<String, Object>> containers() {
    var containers = new LinkedHashMap<String, Map<String, Object>>();
    part(yaml("docker-compose.yml"), "services")
        .forEach((name, container) -> containers.put(name, map(container)));
    return containers;
  }

  static Map<String, Object> part(Map<String, Object> whole, String name) {
    return map(whole.getOrDefault(name, Map.of()));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  static List<String> list(Map<String, Object> whole, String name) {
    return ((List<?>) whole.getOrDefault(name, List.of())).stream().map(Object::toString).toList();
  }

  /** What the compose file asks of its surroundings, with the defaults it states. */
  static Map<String, String> variables() {
    var variables = new TreeMap<String, String>();
    var found = VARIABLE.matcher(text("docker-compose.yml"));
    while (found.find()) {
      String value = found.group(2) == null ? "" : found.group(2);
      String before = variables.putIfAbsent(found.group(1), value);
      if (before != null && !before.equals(value)) {
        throw new AssertionError(
            "%s has two defaults: %s and %s".formatted(found.group(1), before, value));
      }
    }
    return variables;
  }
}
