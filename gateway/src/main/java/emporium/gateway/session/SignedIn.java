package emporium.gateway.session;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    Terms terms)
    implements Serializable {

  static final String ATTRIBUTE = "emporium.signedIn";

  @Serial private static final long serialVersionUID = 1;

  /** What another release wrote, without terms, cannot be read. */
  public SignedIn {
    Objects.requireNonNull(terms);
  }

  /**
   * What user-service allows of a session.
   *
   * @param sessionId what user-service calls it
   * @param idle how long it lasts while its owner does nothing; none for who stays signed in
   * @param endsAt when it ends, whatever its owner does
   */
  public record Terms(UUID sessionId, @Nullable Duration idle, Instant endsAt)
      implements Serializable {

    @Serial private static final long serialVersionUID = 1;

    boolean staysSignedIn() {
      return idle == null;
    }

    /** How long it lasts from now on without a request. */
    Duration unused(Instant now) {
      Duration rest = Duration.between(now, endsAt);
      return idle == null || rest.compareTo(idle) < 0 ? rest : idle;
    }
  }

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
    return new SignedIn(user, accessToken, accessExpiresAt, refreshToken, idToken, terms);
  }

  @Override
  public String toString() {
    return "SignedIn[" + user.accountId() + "]";
  }
}
