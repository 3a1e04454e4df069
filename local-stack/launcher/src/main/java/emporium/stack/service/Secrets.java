package emporium.stack.service;

import emporium.stack.home.FileTree;
import emporium.stack.home.Home;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the services use to know each other, made up once per home and readable by its owner alone.
 * A secret that is added to the list later is added to an existing file.
 */
public final class Secrets {

  public static final String OPERATOR = "OPERATOR_CLIENT_SECRET";
  private static final List<String> NAMES =
      List.of(
          "CARRIER_WEBHOOK_SECRET",
          "GATEWAY_CLIENT_SECRET",
          "NOTIFICATION_SERVICE_CLIENT_SECRET",
          "ORDER_SERVICE_CLIENT_SECRET",
          OPERATOR,
          "PAYMENT_WEBHOOK_SECRET",
          "SIGNING_KEY_SECRET");
  private static final int BYTES = 24;

  private final Map<String, String> values;

  private Secrets(Map<String, String> values) {
    this.values = values;
  }

  public static Secrets of(Home home) throws IOException {
    Path file = file(home);
    var values = read(file);
    var random = new SecureRandom();
    boolean complete = values.keySet().containsAll(NAMES);
    NAMES.forEach(name -> values.computeIfAbsent(name, missing -> make(random)));
    if (!complete) {
      Path draft = file.resolveSibling("secrets.env.new");
      FileTree.writeSecret(
          draft,
          values.entrySet().stream()
              .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
              .collect(Collectors.joining()));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return new Secrets(values);
  }

  public static Path file(Home home) {
    return home.directory().resolve("secrets.env");
  }

  private static Map<String, String> read(Path file) throws IOException {
    var lines = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        lines.load(reader);
      }
    }
    var values = new TreeMap<String, String>();
    lines.stringPropertyNames().forEach(name -> values.put(name, lines.getProperty(name)));
    return values;
  }

  private static String make(SecureRandom random) {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  public Map<String, String> asEnvironment() {
    return Map.copyOf(values);
  }

  public String get(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("There is no secret " + name);
    }
    return value;
  }
}
