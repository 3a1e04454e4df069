package emporium.gateway.session;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A signed-in user, for Spring Security. */
class SessionAuthentication extends AbstractAuthenticationToken {

  private final transient SignedIn signedIn;

  SessionAuthentication(SignedIn signedIn) {
    super(
        signedIn.user().roles().stream()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
            .toList());
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
