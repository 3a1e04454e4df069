package emporium.user.session;

import emporium.starter.id.Uuid7;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Names a session; tokens carry it as {@code sid} (OpenID Connect Front-Channel Logout 1.0). */
public record SessionId(UUID value) {

  public static final String CLAIM = "sid";

  static SessionId next() {
    return new SessionId(Uuid7.next());
  }

  public static SessionId of(String text) {
    return new SessionId(UUID.fromString(text));
  }

  /** The session that an access token belongs to; a program's belongs to none. */
  public static Optional<SessionId> of(Jwt token) {
    return Optional.ofNullable(token.getClaimAsString(CLAIM)).map(SessionId::of);
  }

  /** The session that somebody signed in to: {@link #detailsOf} noted it with who they are. */
  public static Optional<SessionId> of(@Nullable Authentication person) {
    return person != null
            && person.getDetails() instanceof WebAuthenticationDetails details
            && details.getSessionId() != null
        ? Optional.of(of(details.getSessionId()))
        : Optional.empty();
  }

  /**
   * What is kept with who signed in.
   *
   * @param network where from
   */
  public WebAuthenticationDetails detailsOf(String network) {
    return new WebAuthenticationDetails(network, toString());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
