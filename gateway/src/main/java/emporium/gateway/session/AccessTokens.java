package emporium.gateway.session;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import emporium.gateway.session.SignedIn.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * The access token of a session, renewed shortly before it ends. A refresh token works once, so of
 * all requests of one session, on whichever instance, one renews while the others wait for what it
 * gets.
 */
@Component
public class AccessTokens {

  private static final Logger log = LoggerFactory.getLogger(AccessTokens.class);

  /** Long enough for a request to arrive with a token that is still good. */
  private static final Duration RENEW_BEFORE = Duration.ofSeconds(30);

  private final SignedInSessions signedInSessions;
  private final SessionRepository<? extends Session> sessions;
  private final SessionLock lock;
  private final RestClientRefreshTokenTokenResponseClient refresh;
  private final ClientRegistration registration;
  private final Clock clock;

  AccessTokens(
      SignedInSessions signedInSessions,
      SessionRepository<? extends Session> sessions,
      SessionLock lock,
      RestClientRefreshTokenTokenResponseClient refresh,
      ClientRegistrationRepository registrations,
      Clock clock) {
    this.signedInSessions = signedInSessions;
    this.sessions = sessions;
    this.lock = lock;
    this.refresh = refresh;
    this.registration =
        Objects.requireNonNull(registrations.findByRegistrationId(UserServiceClient.REGISTRATION));
    this.clock = clock;
  }

  /**
   * @return empty for guests, also for whom user-service has signed out meanwhile
   * @throws UserServiceUnavailable if a new token is needed and cannot be asked for
   */
  public Optional<String> of(HttpServletRequest request) {
    return signedInSessions
        .find(request)
        .flatMap(signedIn ->
            isFresh(signedIn)
                ? Optional.of(signedIn.accessToken())
                : renew(request.getSession(), sessions, this::isFresh));
  }

  /** Replaces a token that is still good, because what it says of the customer has changed. */
  public void renew(HttpServletRequest request) {
    if (signedInSessions.find(request).isPresent()) {
      renew(request.getSession(), sessions, _ -> false);
    }
  }

  private <S extends Session> Optional<String> renew(
      HttpSession session, SessionRepository<S> sessions, Predicate<SignedIn> isGood) {
    return lock.holding(
        session.getId(),
        () -> {
          // What this request read at its start may be older than what another one has stored.
          S stored = sessions.findById(session.getId());
          SignedIn signedIn = stored == null ? null : stored.getAttribute(SignedIn.ATTRIBUTE);
          if (stored == null || signedIn == null) {
            return Optional.empty();
          }
          if (isGood.test(signedIn)) {
            return Optional.of(signedIn.accessToken());
          }
          Optional<SignedIn> renewed = renew(signedIn);
          if (renewed.isPresent()) {
            stored.setAttribute(SignedIn.ATTRIBUTE, renewed.get());
            sessions.save(stored);
          } else {
            session.invalidate();
          }
          return renewed.map(SignedIn::accessToken);
        });
  }

  private Optional<SignedIn> renew(SignedIn signedIn) {
    Instant now = clock.instant();
    try {
      return Optional.of(
          merged(
              signedIn,
              refresh.getTokenResponse(
                  new OAuth2RefreshTokenGrantRequest(
                      registration,
                      new OAuth2AccessToken(
                          OAuth2AccessToken.TokenType.BEARER,
                          signedIn.accessToken(),
                          null,
                          signedIn.accessExpiresAt()),
                      new OAuth2RefreshToken(signedIn.refreshToken(), null)))));
    } catch (OAuth2AuthorizationException e) {
      if (OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())) {
        log.atInfo()
            .addKeyValue("account", signedIn.user().accountId())
            .log("Session ended by user-service");
        return Optional.empty();
      }
      if (now.isBefore(signedIn.accessExpiresAt())) {
        return Optional.of(signedIn);
      }
      throw new UserServiceUnavailable(e);
    }
  }

  private static SignedIn merged(SignedIn signedIn, OAuth2AccessTokenResponse response) {
    OAuth2AccessToken access = response.getAccessToken();
    OAuth2RefreshToken next = response.getRefreshToken();
    String idToken =
        response.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String text
            ? text
            : signedIn.idToken();
    return signedIn.refreshed(
        user(idToken),
        access.getTokenValue(),
        Objects.requireNonNull(access.getExpiresAt()),
        next == null ? signedIn.refreshToken() : next.getTokenValue(),
        idToken);
  }

  /**
   * Its signature need not be checked: it comes straight from the token endpoint (OpenID Connect
   * Core 1.0, 3.1.3.7, item 6).
   */
  private static CurrentUser user(String idToken) {
    try {
      JWTClaimsSet claims = JWTParser.parse(idToken).getJWTClaimsSet();
      return new CurrentUser(
          claims.getSubject(),
          claims.getStringClaim("name"),
          claims.getStringClaim("email"),
          new ArrayList<>(claims.getStringListClaim("permissions")));
    } catch (ParseException e) {
      throw new IllegalStateException("user-service sent an id token that cannot be read", e);
    }
  }

  private boolean isFresh(SignedIn signedIn) {
    return clock.instant().isBefore(signedIn.accessExpiresAt().minus(RENEW_BEFORE));
  }
}
