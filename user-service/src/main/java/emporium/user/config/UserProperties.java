package emporium.user.config;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the user service.
 *
 * @param publicUrl the shop as browsers see it; the issuer of tokens and the start of mailed links
 * @param shopLocale BCP 47 tag of the default language
 * @param user what is this service's alone
 */
@ConfigurationProperties("emporium")
public record UserProperties(URI publicUrl, String shopLocale, User user) {

  /**
   * @param clients the clients of the authorization server
   * @param signingKeySecret encrypts the private keys in the database
   */
  public record User(Clients clients, String signingKeySecret, @DefaultValue Tokens tokens) {}

  public record Clients(
      Client gateway, Client orderService, Client notificationService, Client operator) {}

  /**
   * @param secret a random text of at least 128 bits
   */
  public record Client(String secret) {}

  /**
   * @param access how long an access token is valid
   * @param refresh how long a session lasts without activity
   */
  public record Tokens(
      @DefaultValue("5m") Duration access, @DefaultValue("12h") Duration refresh) {}
}
