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
  public record User(
      Clients clients,
      String signingKeySecret,
      @DefaultValue Tokens tokens,
      @DefaultValue Sessions sessions) {

    /**
     * How long a session may go without a token being asked for it. The gateway, which counts
     * requests, asks for none while it has one.
     */
    public Duration unused() {
      return sessions.idle().plus(tokens.access());
    }
  }

  public record Clients(
      Client gateway, Client orderService, Client notificationService, Client operator) {}

  /**
   * @param secret a random text of at least 128 bits
   */
  public record Client(String secret) {}

  /**
   * @param access how long an access token is valid
   */
  public record Tokens(@DefaultValue("5m") Duration access) {}

  /**
   * How long somebody is signed in.
   *
   * @param idle without doing anything
   * @param longest at most
   * @param staying who asked to stay signed in, idle or not
   */
  public record Sessions(
      @DefaultValue("30m") Duration idle,
      @DefaultValue("12h") Duration longest,
      @DefaultValue("30d") Duration staying) {}
}
