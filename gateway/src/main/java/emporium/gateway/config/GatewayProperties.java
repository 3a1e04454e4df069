package emporium.gateway.config;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the gateway besides its routes.
 *
 * @param publicUrl what browsers see of the shop
 */
@ConfigurationProperties("emporium")
public record GatewayProperties(URI publicUrl, Gateway gateway) {

  /** Whether browsers reach the shop over TLS, wherever that ends. */
  public boolean isSecure() {
    return "https".equals(publicUrl.getScheme());
  }

  /**
   * @param userService where tokens are asked for
   * @param catalogService where is asked for what pages show
   * @param clientSecret proves to user-service that it is the gateway asking
   * @param streams event streams, which last
   * @param pages what the storefront's pages are made of
   */
  public record Gateway(
      URI userService,
      URI catalogService,
      String clientSecret,
      @DefaultValue Session session,
      @DefaultValue Streams streams,
      @DefaultValue Pages pages) {}

  /**
   * How long somebody stays signed in says user-service.
   *
   * @param signingIn how long somebody may take to sign in
   */
  public record Session(@DefaultValue("15m") Duration signingIn) {}

  /**
   * @param perCustomer how many a customer may have open at an instance of the gateway
   * @param inTotal how many an instance of the gateway passes on
   */
  public record Streams(@DefaultValue("8") int perCustomer, @DefaultValue("500") int inTotal) {}

  /**
   * @param patience how long a page waits for an answer of the catalogue
   * @param kept how long an answer is kept
   */
  public record Pages(
      @DefaultValue("300ms") Duration patience, @DefaultValue("10s") Duration kept) {}
}
