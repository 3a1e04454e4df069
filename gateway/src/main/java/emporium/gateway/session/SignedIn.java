package emporium.gateway.session;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * All that a session holds of who signed in, as stored in Redis. The browser sees nothing of it but
 * the user.
 *
 * @param accessExpiresAt from when the access token is refused
 */
public record SignedIn(
    CurrentUser user,
    String accessToken,
    Instant accessExpiresAt,
    String refreshToken,
    String idToken,
    Instant signedInAt)
    implements Serializable {

  static final String ATTRIBUTE = "emporium.signedIn";

  @Serial private static final long serialVersionUID = 1;

  /** Who signed in, as the last id token says. */
  public record CurrentUser(String accountId, String name, String email, List<String> permissions)
      implements Serializable {

    @Serial private static final long serialVersionUID = 1;
  }

  SignedIn refreshed(
      CurrentUser user,
      String accessToken,
      Instant accessExpiresAt,
      String refreshToken,
      String idToken) {
    return new SignedIn(user, accessToken, accessExpiresAt, refreshToken, idToken, signedInAt);
  }

  @Override
  public String toString() {
    return "SignedIn[" + user.accountId() + "]";
  }
}
