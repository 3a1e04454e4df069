package emporium.gateway.session;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A signed-in shopper, for Spring Security. */
class ShopperAuthentication extends AbstractAuthenticationToken {

  private final transient SignedIn signedIn;

  ShopperAuthentication(SignedIn signedIn) {
    super(
        signedIn.shopper().roles().stream()
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
    return signedIn.shopper().accountId();
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }
}
