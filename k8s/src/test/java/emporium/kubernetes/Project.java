package emporium.kubernetes;

import static java.util.Objects.requireNonNullElse;
import static java.util.regex.Matcher.quoteReplacement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** What the manifests have to agree with. */
final class Project {

  static final Path ROOT = Path.of(System.getProperty("emporium.root", ".."));

  static final String GATEWAY = "gateway";

  /** The services, by the names of their modules, images and containers. */
  static final List<String> SERVICES =
      List.of(
          GATEWAY,
          "user-service",
          "catalog-service",
          "cart-service",
          "order-service",
          "payment-service",
          "notification-service");

  /** {@code ${NAME}} or {@code ${NAME:-default}}, with no other inside. */
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Z_]+(?::-([^${}]*))?}");

  private Project() {}

  static String text(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Object> yaml(String file) {
    return new Yaml().load(text(file));
  }

  /** The one thing a pattern's group finds in a file. */
  static String find(String pattern, String file) {
    return Pattern.compile(pattern)
        .matcher(text(file))
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("%s has no %s".formatted(file, pattern)));
  }

  static String version() {
    return find("<artifactId>emporium</artifactId>\\s*<version>([^<]+)</version>", "pom.xml");
  }

  static Map<String, Object> container(String name) {
    return part(containers(), name);
  }

  /** The containers of the compose file by name, as they are without any {@code .env}. */
  static Map<String, Object> containers() {
    String text = text("docker-compose.yml");
    for (String before = ""; !before.equals(text); ) {
      before = text;
      text =
          VARIABLE
              .matcher(text)
              .replaceAll(it -> quoteReplacement(requireNonNullElse(it.group(1), "")));
    }
    Map<String, Object> compose = new Yaml().load(text.replace("$$", "$"));
    return part(compose, "services");
  }

  /** What the compose file sets for a container; what is blank there is not set. */
  static Map<String, String> environment(String container) {
    return settings(part(container(container), "environment"));
  }

  static Map<String, String> settings(Map<String, Object> values) {
    var settings = new TreeMap<String, String>();
    values.forEach((name, value) -> {
      if (value != null && !value.toString().isBlank()) {
        settings.put(name, value.toString());
      }
    });
    return settings;
  }

  /** Whether a service reads a variable, itself or by what all services have. */
  static boolean reads(String service, String variable) {
    return Stream.of("SPRING_", "SERVER_", "MANAGEMENT_").anyMatch(variable::startsWith)
        || Stream.of(
                service + "/src/main/resources/application.yml",
                "service-starter/src/main/resources/service-defaults.yml",
                "service-starter/src/main/resources/local-secrets.yml")
            .anyMatch(file -> text(file).contains("${" + variable));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> part(Map<String, Object> whole, String name) {
    return (Map<String, Object>) whole.getOrDefault(name, Map.of());
  }
}
