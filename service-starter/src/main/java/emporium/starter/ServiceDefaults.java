package emporium.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;

/**
 * Puts {@code service-defaults.yml} and the {@link ManagementPort} beneath all other settings, so
 * that a service states only what is its own and can still overrule each of them.
 */
public class ServiceDefaults implements EnvironmentPostProcessor {

  private static final String FILE = "service-defaults.yml";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    try {
      new YamlPropertySourceLoader()
          .load(FILE, new ClassPathResource(FILE))
          .forEach(environment.getPropertySources()::addLast);
      environment.getPropertySources().addLast(new ManagementPort(environment));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
