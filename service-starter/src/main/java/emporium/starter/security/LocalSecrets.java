package emporium.starter.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * The secrets services share have defaults, in {@code local-secrets.yml} and nowhere else, so that
 * a service started bare fits the others. Everybody can read them; so no service starts with one of
 * them, nor with a database password that is its user's name, unless the shop's public address is
 * this machine's.
 */
public class LocalSecrets implements EnvironmentPostProcessor, Ordered {

  private static final String FILE = "local-secrets.yml";
  private static final String MARK = "local-only-";

  /** After all other settings are read. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    List<String> settings = namesOf(environment);
    try {
      new YamlPropertySourceLoader()
          .load(FILE, new ClassPathResource(FILE))
          .forEach(environment.getPropertySources()::addLast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String address = environment.getProperty("emporium.public-url", "http://localhost");
    if (isLocal(URI.create(address))) {
      return;
    }
    SortedSet<String> found = localOnes(settings, environment);
    if (!found.isEmpty()) {
      throw new LocalSecretsInAShop(address, found);
    }
  }

  /** The settings of the service itself; it need not know secrets it does not use. */
  private static List<String> namesOf(ConfigurableEnvironment environment) {
    return environment.getPropertySources().stream()
        .filter(EnumerablePropertySource.class::isInstance)
        .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
        .toList();
  }

  private static SortedSet<String> localOnes(
      List<String> settings, ConfigurableEnvironment environment) {
    SortedSet<String> found = new TreeSet<>();
    settings.stream().filter(name -> isLocalOne(valueOf(environment, name))).forEach(found::add);
    String password = valueOf(environment, "spring.datasource.password");
    if (password != null && password.equals(valueOf(environment, "spring.datasource.username"))) {
      found.add("spring.datasource.password");
    }
    return found;
  }

  private static boolean isLocalOne(@Nullable String value) {
    return value != null && value.contains(MARK);
  }

  /** An unused setting may refer to one that does not exist. */
  private static @Nullable String valueOf(ConfigurableEnvironment environment, String name) {
    try {
      return environment.getProperty(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Whether only this machine reaches an address. */
  static boolean isLocal(URI address) {
    String host = address.getHost();
    if (host == null) {
      return false;
    }
    String name = host.toLowerCase(Locale.ROOT);
    if (name.equals("localhost") || name.endsWith(".localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(name).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The settings' names, never their values. */
  static final class LocalSecretsInAShop extends IllegalStateException {

    LocalSecretsInAShop(String address, SortedSet<String> names) {
      super(
          "The shop's public address is "
              + address
              + ", and these settings still have the values everybody can read: "
              + String.join(", ", names)
              + ". Set secrets of your own.");
    }
  }
}
