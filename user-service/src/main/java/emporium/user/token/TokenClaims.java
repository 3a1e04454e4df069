package emporium.user.token;

import emporium.starter.security.Permission;
import emporium.user.account.Account;
import emporium.user.account.AccountId;
import emporium.user.account.Accounts;
import emporium.user.config.UserProperties;
import emporium.user.session.Session;
import emporium.user.session.SessionId;
import emporium.user.session.Sessions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts into a person's tokens who they are. It is read from the account each time, so a new name or
 * permission is in the next token, and an account that may not sign in any more gets none.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  /** What RFC 8176 calls the factors that Spring Security knows. */
  private static final Map<String, String> METHODS =
      Map.of(FactorGrantedAuthority.PASSWORD_AUTHORITY, "pwd");

  private final Accounts accounts;
  private final Sessions sessions;
  private final UserProperties properties;
  private final Clock clock;

  TokenClaims(Accounts accounts, Sessions sessions, UserProperties properties, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.properties = properties;
    this.clock = clock;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    boolean accessToken = OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType());
    Set<String> granted = context.getAuthorizedScopes();
    if (accessToken) {
      // RFC 9068: an access token says so, and for whom, so that nothing else passes as one.
      context.getJwsHeader().type(AccessTokens.TYPE);
      context
          .getClaims()
          .audience(new ArrayList<>(List.of(AccessTokens.AUDIENCE)))
          .claim("client_id", context.getRegisteredClient().getClientId())
          .claim("scope", String.join(" ", granted));
    }
    if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
      return;
    }
    Authentication person = Objects.requireNonNull(context.<Authentication>getPrincipal());
    Account account =
        accounts
            .find(AccountId.of(person.getName()))
            .filter(Account::isVerified)
            .orElseThrow(TokenClaims::refused);
    Session session =
        SessionId.of(person)
            .flatMap(id -> sessions.findOpen(id, clock.instant()))
            .orElseThrow(TokenClaims::refused);
    context
        .getClaims()
        .claim(SessionId.CLAIM, session.id().toString())
        .claim("email", account.email().value())
        .claim("name", account.name().value())
        // The claims are stored with the authorization, and the reader there knows this class.
        .claim("amr", new ArrayList<>(methods(person)));
    Set<String> permitted = permitted(granted, account.permissions());
    if (accessToken) {
      context.getClaims().claim("scope", String.join(" ", scopes(granted, permitted)));
    } else if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
      context
          .getClaims()
          .claim("email_verified", true)
          .claim("permissions", new ArrayList<>(permitted))
          .claims(claims -> claims.putAll(ends(session)));
    }
  }

  private static OAuth2AuthenticationException refused() {
    return new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
  }

  /**
   * When a client has to end its own session, in ISO 8601: of one that stays, no idle time. The
   * reader of stored claims knows texts, but not all numbers.
   */
  private Map<String, String> ends(Session session) {
    String latest = session.latestEndAt().truncatedTo(ChronoUnit.SECONDS).toString();
    return session.staysSignedIn()
        ? Map.of("session_ends_at", latest)
        : Map.of(
            "session_ends_at",
            latest,
            "session_idle",
            properties.user().sessions().idle().toString());
  }

  /** How somebody signed in. */
  private static List<String> methods(Authentication person) {
    return person.getAuthorities().stream()
        .flatMap(authority -> Stream.ofNullable(METHODS.get(authority.getAuthority())))
        .toList();
  }

  /**
   * Of what the account's roles permit, what the client may do for people: a client that was not
   * granted {@link ClientScopes#BACKOFFICE} gets no staff's permissions.
   */
  static SortedSet<String> permitted(Set<String> granted, Set<Permission> permissions) {
    return permissions.stream()
        .filter(permission -> granted.contains(ClientScopes.coverOf(permission)))
        .map(Permission::scope)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> scopes(Set<String> granted, Set<String> permitted) {
    var scopes = new TreeSet<>(granted);
    scopes.removeAll(ClientScopes.COVERS);
    scopes.addAll(permitted);
    return scopes;
  }
}
