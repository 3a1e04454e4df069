package emporium.starter;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/**
 * Health and metrics are served {@value #DISTANCE} ports above everything else, so that who may
 * call the service is not by that let in to them. A service on any free port has them on another.
 */
final class ManagementPort extends PropertySource<Environment> {

  static final int DISTANCE = 10_000;

  ManagementPort(Environment environment) {
    super("management port", environment);
  }

  @Override
  public @Nullable Object getProperty(String name) {
    if (!name.equals("management.server.port")) {
      return null;
    }
    int port = getSource().getProperty("server.port", Integer.class, 8080);
    return port <= 0 ? port : port + DISTANCE;
  }
}
