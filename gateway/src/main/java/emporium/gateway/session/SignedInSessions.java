package emporium.gateway.session;

import emporium.gateway.session.SignedIn.CurrentUser;
import emporium.gateway.session.SignedIn.Terms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps who signed in in their session, as one plain {@link SignedIn}, instead of the framework's
 * own objects: sessions outlive releases and hold no client secret.
 */
@Component
public class SignedInSessions
    implements SecurityContextRepository, OAuth2AuthorizedClientRepository {

  private final Clock clock;

  SignedInSessions(Clock clock) {
    this.clock = clock;
  }

  /** Who this session belongs to. A session past its longest time is ended on the way. */
  public Optional<SignedIn> find(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn)) {
      return Optional.empty();
    }
    if (!clock.instant().isBefore(signedIn.terms().endsAt())) {
      session.invalidate();
      return Optional.empty();
    }
    return Optional.of(signedIn);
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      Authentication authentication,
      HttpServletRequest request,
      HttpServletResponse response) {
    var user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
    OAuth2AccessToken access = client.getAccessToken();
    var signedIn =
        new SignedIn(
            user(user),
            access.getTokenValue(),
            Objects.requireNonNull(access.getExpiresAt()),
            Objects.requireNonNull(client.getRefreshToken()).getTokenValue(),
            user.getIdToken().getTokenValue(),
            terms(user));
    request.getSession().setAttribute(SignedIn.ATTRIBUTE, signedIn);
  }

  private static Terms terms(OidcUser user) {
    String idle = user.getClaimAsString("session_idle");
    return new Terms(
        UUID.fromString(Objects.requireNonNull(user.getClaimAsString("sid"))),
        idle == null ? null : Duration.parse(idle),
        Instant.parse(Objects.requireNonNull(user.getClaimAsString("session_ends_at"))));
  }

  private static CurrentUser user(OidcUser user) {
    List<String> permissions =
        Objects.requireNonNullElse(user.getClaimAsStringList("permissions"), List.of());
    return new CurrentUser(
        user.getName(),
        Objects.requireNonNullElse(user.getFullName(), ""),
        Objects.requireNonNullElse(user.getEmail(), ""),
        new ArrayList<>(permissions));
  }

  @Override
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String registration, Authentication authentication, HttpServletRequest request) {
    return null;
  }

  @Override
  public void removeAuthorizedClient(
      String registration,
      Authentication authentication,
      HttpServletRequest request,
      HttpServletResponse response) {}

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(() -> find(request));
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  /**
   * Nothing to do: {@link #saveAuthorizedClient} saved it all, and signing out ends the session.
   */
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return find(request).isPresent();
  }

  /** Looks into Redis only if somebody asks who it is. */
  private static final class Deferred implements DeferredSecurityContext {

    private final Supplier<Optional<SignedIn>> lookup;
    private @Nullable SecurityContext context;
    private boolean generated;

    private Deferred(Supplier<Optional<SignedIn>> lookup) {
      this.lookup = lookup;
    }

    @Override
    public SecurityContext get() {
      SecurityContext known = context;
      if (known == null) {
        Optional<SignedIn> signedIn = lookup.get();
        generated = signedIn.isEmpty();
        known = new SecurityContextImpl();
        known.setAuthentication(signedIn.map(SessionAuthentication::new).orElse(null));
        context = known;
      }
      return known;
    }

    @Override
    public boolean isGenerated() {
      get();
      return generated;
    }
  }
}
