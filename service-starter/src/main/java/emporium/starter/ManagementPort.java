package emporium.starter;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/**
 * Health and metrics are served {@value #DISTANCE} ports above everything else, so that who may
 * call the service is not by that let in to them. A service on any free port has them on another.
 */
final class ManagementPort extends PropertySource<Object> {

  static final int DISTANCE = 10_000;

  private final Environment environment;

  ManagementPort(Environment environment) {
    // Not as its source: Spring Boot searches an environment inside an environment, here without
    // end.
    super("management port");
    this.environment = environment;
  }

  @Override
  public @Nullable Object getProperty(String name) {
    if (!name.equals("management.server.port")) {
      return null;
    }
    int port = environment.getProperty("server.port", Integer.class, 8080);
    return port <= 0 ? port : port + DISTANCE;
  }
}
