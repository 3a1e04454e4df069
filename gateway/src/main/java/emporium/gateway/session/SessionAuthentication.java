package emporium.gateway.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A signed-in user, for Spring Security. */
class SessionAuthentication extends AbstractAuthenticationToken {

  private final transient SignedIn signedIn;

  SessionAuthentication(SignedIn signedIn) {
    super(List.of());
    this.signedIn = signedIn;
    super.setAuthenticated(true);
  }

  SignedIn signedIn() {
    return signedIn;
  }

  @Override
  public Object getPrincipal() {
    return signedIn.user().accountId();
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }
}
