package emporium.user;

import emporium.user.config.UserProperties;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What rules are tested with. */
public final class UserFixtures {

  private UserFixtures() {}

  /** Of a shop at {@code https://shop.example}. */
  public static UserProperties settings() {
    var client = new UserProperties.Client("secret");
    return new UserProperties(
        URI.create("https://shop.example"),
        "en",
        new UserProperties.User(
            new UserProperties.Clients(client, client, client, client),
            "secret",
            new UserProperties.Tokens(Duration.ofMinutes(5)),
            new UserProperties.Sessions(
                Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofDays(30))));
  }

  /** Instead of hashes that take their time: {@code hash of …}. */
  public static PasswordEncoder passwords() {
    return new PasswordEncoder() {
      @Override
      public String encode(@Nullable CharSequence password) {
        return "hash of " + password;
      }

      @Override
      public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return encode(password).equals(hash);
      }
    };
  }
}
