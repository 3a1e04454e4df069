package emporium.user.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import emporium.test.time.MutableClock;
import emporium.user.UserFixtures;
import emporium.user.account.Account;
import emporium.user.account.InMemoryAccounts;
import emporium.user.account.Role;
import emporium.user.session.Device;
import emporium.user.session.InMemorySessions;
import emporium.user.session.Session;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;

class TokenClaimsTests {

  private static final OAuth2TokenType ID_TOKEN = new OAuth2TokenType("id_token");
  private static final Set<String> OF_GATEWAY = Set.of("openid", "email", "shop", "backoffice");

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemorySessions sessions = new InMemorySessions();
  private final MutableClock clock = new MutableClock();

  @Test
  void anAccessTokenCarriesWhatTheAccountPermitsBesideTheScopesOfTheClient() {
    Account customer = accounts.addVerified("ada@example.org", "…", Role.CUSTOMER);
    Account staff = accounts.addVerified("sam@example.org", "…", Role.ADMINISTRATOR);

    assertThat(scopes(customer, OF_GATEWAY)).containsExactlyInAnyOrder("openid", "email", "shop");
    assertThat(scopes(staff, OF_GATEWAY))
        .contains("openid", "email", "catalog.write", "events.replay")
        .doesNotContain("shop", "backoffice");
  }

  @Test
  void aClientGetsOnlyWhatItWasGranted() {
    Account staff = accounts.addVerified("sam@example.org", "…", Role.ADMINISTRATOR);
    Account customer = accounts.addVerified("ada@example.org", "…", Role.CUSTOMER);

    assertThat(scopes(staff, Set.of("openid", "shop"))).containsExactly("openid");
    assertThat(scopes(customer, Set.of("openid", "backoffice"))).containsExactly("openid");
  }

  @Test
  void whoWorksInTheShopMayBuyThereToo() {
    Account both = accounts.addVerified("sam@example.org", "…", Role.CUSTOMER, Role.MERCHANDISER);

    assertThat(scopes(both, OF_GATEWAY))
        .containsExactlyInAnyOrder("openid", "email", "shop", "catalog.write", "stock.read");
  }

  @Test
  void anIdTokenSaysWhatItsOwnerMayDoInAListThatCanBeStored() {
    Account customer = accounts.addVerified("ada@example.org", "…", Role.CUSTOMER);

    Object permissions = claims(customer, ID_TOKEN, OF_GATEWAY).get("permissions");

    assertThat(permissions).isInstanceOf(ArrayList.class).asList().containsExactly("shop");
  }

  @Test
  void tokensSayHowTheirOwnerSignedInInAListThatCanBeStored() {
    Account customer = accounts.addVerified("ada@example.org", "…", Role.CUSTOMER);

    for (OAuth2TokenType type : List.of(OAuth2TokenType.ACCESS_TOKEN, ID_TOKEN)) {
      assertThat(claims(customer, type, OF_GATEWAY).get("amr"))
          .isInstanceOf(ArrayList.class)
          .asList()
          .containsExactly("pwd");
    }
  }

  @Test
  void aProgramHasItsOwnScopesAndNobodysName() {
    Map<String, Object> claims =
        claims(
            new TestingAuthenticationToken("order-service", ""),
            OAuth2TokenType.ACCESS_TOKEN,
            AuthorizationGrantType.CLIENT_CREDENTIALS,
            Set.of("carts.read"));

    assertThat(claims)
        .containsEntry("scope", "carts.read")
        .doesNotContainKeys("email", "name", "amr");
  }

  @Test
  void anAccountThatMaySignInNoMoreGetsNoTokens() {
    Account unverified = accounts.addUnverified("ada@example.org", Role.CUSTOMER);

    assertThatExceptionOfType(OAuth2AuthenticationException.class)
        .isThrownBy(() -> scopes(unverified, OF_GATEWAY));
  }

  @Test
  void tokensNameTheirSessionAndAnIdTokenSaysWhenItEnds() {
    Account customer = accounts.addVerified("ada@example.org", "…", Role.CUSTOMER);
    Session session = sessionOf(customer);
    Session staying =
        sessions.save(
            Session.openToStay(
                customer.id(), new Device(null, null), Duration.ofDays(30), clock.instant()));

    assertThat(claims(signedIn(customer, session), OAuth2TokenType.ACCESS_TOKEN, OF_GATEWAY))
        .containsEntry("sid", session.id().toString())
        .doesNotContainKeys("session_idle", "session_ends_at");
    assertThat(claims(signedIn(customer, session), ID_TOKEN, OF_GATEWAY))
        .containsEntry("sid", session.id().toString())
        .containsEntry("session_idle", "PT30M")
        .containsEntry("session_ends_at", endOf(session));
    assertThat(claims(signedIn(customer, staying), ID_TOKEN, OF_GATEWAY))
        .doesNotContainKey("session_idle")
        .containsEntry("session_ends_at", endOf(staying));
  }

  private static String endOf(Session session) {
    return session.latestEndAt().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  @Test
  void aSessionThatEndedGetsNoTokens() {
    Account customer = accounts.addVerified("ada@example.org", "…", Role.CUSTOMER);
    Session session = sessionOf(customer);
    clock.pass(Duration.ofMinutes(35));

    assertThatExceptionOfType(OAuth2AuthenticationException.class)
        .isThrownBy(() -> claims(signedIn(customer, session), ID_TOKEN, OF_GATEWAY));
  }

  private String[] scopes(Account account, Set<String> granted) {
    Object scope = claims(account, OAuth2TokenType.ACCESS_TOKEN, granted).get("scope");
    return String.valueOf(scope).split(" ");
  }

  private Map<String, Object> claims(Account account, OAuth2TokenType type, Set<String> granted) {
    return claims(signedIn(account, sessionOf(account)), type, granted);
  }

  private Session sessionOf(Account account) {
    return sessions.save(
        Session.open(
            account.id(),
            new Device(null, null),
            Duration.ofMinutes(35),
            Duration.ofHours(12),
            clock.instant()));
  }

  private static Authentication signedIn(Account account, Session session) {
    var person =
        new TestingAuthenticationToken(account.id().toString(), "", "FACTOR_PASSWORD", "ANY");
    person.setDetails(session.id().detailsOf("203.0.113.7"));
    return person;
  }

  private Map<String, Object> claims(
      Authentication person, OAuth2TokenType type, Set<String> granted) {
    return claims(person, type, AuthorizationGrantType.AUTHORIZATION_CODE, granted);
  }

  private Map<String, Object> claims(
      Authentication principal,
      OAuth2TokenType type,
      AuthorizationGrantType grant,
      Set<String> granted) {
    JwtClaimsSet.Builder claims = JwtClaimsSet.builder();
    var client =
        RegisteredClient.withId("gateway")
            .clientId("gateway")
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .build();
    new TokenClaims(accounts, sessions, UserFixtures.settings(), clock)
        .customize(
            JwtEncodingContext.with(JwsHeader.with(SignatureAlgorithm.RS256), claims)
                .registeredClient(client)
                .principal(principal)
                .tokenType(type)
                .authorizationGrantType(grant)
                .authorizedScopes(granted)
                .build());
    return claims.build().getClaims();
  }
}
