package emporium.gateway;

import emporium.gateway.config.GatewayProperties;
import java.net.URI;
import java.time.Duration;

/** Settings for tests without a context. */
public final class TestSettings {

  private TestSettings() {}

  public static GatewayProperties of(String publicUrl, String catalogService) {
    return of(publicUrl, catalogService, Duration.ofSeconds(10));
  }

  /**
   * @param patience how long a page waits for the catalogue
   */
  public static GatewayProperties of(String publicUrl, String catalogService, Duration patience) {
    return new GatewayProperties(
        URI.create(publicUrl),
        new GatewayProperties.Gateway(
            URI.create("http://localhost:8081"),
            URI.create(catalogService),
            "secret",
            new GatewayProperties.Session(Duration.ofMinutes(15)),
            new GatewayProperties.Streams(8, 500),
            new GatewayProperties.Pages(patience, Duration.ofMinutes(1))));
  }
}
