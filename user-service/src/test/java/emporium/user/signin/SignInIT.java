package emporium.user.signin;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.user.Browser;
import emporium.user.People;
import emporium.user.UserServiceTest;
import emporium.user.account.Accounts;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import tools.jackson.databind.JsonNode;

/** Signing in from the registration to the tokens, as the gateway and a browser do it together. */
@UserServiceTest
class SignInIT {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired Accounts accounts;
  @Autowired SessionRepository<? extends Session> sessions;

  private Browser browser;
  private People people;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
    people = new People(browser, jdbc);
  }

  @Test
  void thePageSpeaksTheLanguageSomebodyComesFrom() {
    assertThat(pageAfter("fr de-AT")).contains("lang=\"de\"").contains("Anmelden");
    assertThat(pageAfter("es")).contains("lang=\"es\"").contains("Iniciar sesión");
    assertThat(pageAfter("fr")).contains("lang=\"en\"").contains("Sign in");
  }

  @Test
  void whoForgotThePasswordFindsTheWayToAnother() {
    assertThat(pageAfter("es"))
        .contains("href=\"http://localhost:8080/forgot-password\"")
        .contains("¿Has olvidado tu contraseña?");
  }

  private String pageAfter(String languages) {
    var browser = new Browser(port);
    browser.beginSignIn(languages);
    return browser.open("/sign-in").body();
  }

  @Test
  void fromRegistrationToTokens() {
    String email = People.someEmail();
    people.register(email);
    people.verify(people.mailedTokens(email, 1).getFirst());

    assertThat(Browser.locationOf(browser.beginSignIn())).endsWith("/sign-in");
    String next = Browser.locationOf(browser.submitSignIn(email, People.PASSWORD));
    String callback = Browser.locationOf(browser.open(next));
    assertThat(callback).startsWith(Browser.REDIRECT_URI);
    assertThat(Browser.parameter(callback, "state")).isEqualTo("some-state");
    JsonNode tokens =
        Browser.json(browser.redeem(Browser.parameter(callback, "code"), Browser.VERIFIER));

    JsonNode access = Browser.claims(tokens.path("access_token").asString());
    assertThat(access.path("iss").asString()).isEqualTo("http://localhost:8080");
    assertThat(access.path("sub").asString()).isEqualTo(people.accountIdOf(email).toString());
    assertThat(access.path("email").asString()).isEqualTo(email);
    assertThat(access.path("name").asString()).isEqualTo("Ada Lovelace");
    assertThat(access.path("scope").asString().split(" "))
        .containsExactlyInAnyOrder("openid", "profile", "email", "shop");
    assertThat(access.path("amr").valueStream().map(JsonNode::asString)).containsExactly("pwd");
    assertThat(access.path("exp").asLong() - access.path("iat").asLong()).isEqualTo(300);
    JsonNode id = Browser.claims(tokens.path("id_token").asString());
    assertThat(id.path("nonce").asString()).isEqualTo("some-nonce");
    assertThat(id.path("email").asString()).isEqualTo(email);
    assertThat(id.path("permissions").valueStream().map(JsonNode::asString))
        .containsExactly("shop");
  }

  @Test
  void twoRequestsOfOneSessionMayBothSignIn() {
    assertThat(writtenByTwo(sessions)).isEqualTo("the second");
  }

  private static <S extends Session> String writtenByTwo(SessionRepository<S> sessions) {
    S made = sessions.createSession();
    sessions.save(made);
    S first = Objects.requireNonNull(sessions.findById(made.getId()));
    S second = Objects.requireNonNull(sessions.findById(made.getId()));
    first.setAttribute("who", "the first");
    second.setAttribute("who", "the second");
    sessions.save(first);
    sessions.save(second);
    return Objects.requireNonNull(sessions.findById(made.getId())).getRequiredAttribute("who");
  }

  @Test
  void staffGetsTheirPermissions() {
    JsonNode tokens = tokensOf("staff@emporium.example", "staff-password-1");

    assertThat(scopesOf(tokens)).contains("catalog.write", "events.replay").doesNotContain("shop");
  }

  @Test
  void aRoleThatIsTakenAwayIsGoneWithTheNextToken() {
    String email = people.registerVerified();
    String accountId = people.accountIdOf(email).toString();
    jdbc.sql("INSERT INTO account_role VALUES (UUID_TO_BIN(?), 'MERCHANDISER')")
        .param(accountId)
        .update();
    JsonNode tokens = tokensOf(email, People.PASSWORD);
    assertThat(scopesOf(tokens)).contains("shop", "catalog.write");

    jdbc.sql("DELETE FROM account_role WHERE account_id = UUID_TO_BIN(?) AND role <> 'CUSTOMER'")
        .param(accountId)
        .update();

    JsonNode renewed = Browser.json(browser.refresh(tokens.path("refresh_token").asString()));
    assertThat(scopesOf(renewed)).contains("shop").doesNotContain("catalog.write");
  }

  private static List<String> scopesOf(JsonNode tokens) {
    return List.of(
        Browser.claims(tokens.path("access_token").asString()).path("scope").asString().split(" "));
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressReadTheSame() {
    String known = people.registerVerified();
    String unverified = People.someEmail();
    people.register(unverified);

    assertThat(pageAfter(known, "a wrong password"))
        .isEqualTo(pageAfter(People.someEmail(), "a wrong password"))
        .isEqualTo(pageAfter(unverified, "a wrong password"))
        .contains("The e-mail address or password is incorrect");
  }

  /** The page, less what differs by chance. */
  private String pageAfter(String email, String password) {
    var browser = new Browser(port);
    browser.submitSignIn(email, password);
    return browser
        .open("/sign-in?refused")
        .body()
        .replace(email, "…")
        .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "…");
  }

  @Test
  void anAddressMustWaitAfterFiveFailures() {
    String email = people.registerVerified();
    for (int i = 0; i < 5; i++) {
      browser.submitSignIn(email, "a wrong password");
    }

    browser.submitSignIn(email, People.PASSWORD);

    assertThat(browser.open("/sign-in?refused").body()).contains("Too many failed attempts");
    jdbc.sql("UPDATE sign_in_attempts SET locked_until = NOW() - INTERVAL 1 SECOND").update();
    assertThat(browser.signIn(email, People.PASSWORD)).isNotBlank();
  }

  @Test
  void anOutdatedHashIsReplacedWhenItsOwnerSignsIn() {
    String email = people.registerVerified();
    String weak =
        "{argon2id}" + new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode(People.PASSWORD);
    jdbc.sql("UPDATE account SET password_hash = ? WHERE email_key = ?")
        .params(weak, email)
        .update();

    browser.signIn(email, People.PASSWORD);

    assertThat(hashOf(email)).startsWith("{argon2id}").isNotEqualTo(weak);
    assertThat(new Browser(port).signIn(email, People.PASSWORD)).isNotBlank();
  }

  /** Somebody changes the password while another one signs in with the old. */
  @Test
  void aHashIsNotReplacedIfThePasswordWasChangedMeanwhile() {
    String email = people.registerVerified();
    String changed = hashOf(email);

    accounts.rehash(people.accountIdOf(email), "what the password matched before", "a newer hash");

    assertThat(hashOf(email)).isEqualTo(changed);
  }

  private String hashOf(String email) {
    return jdbc.sql("SELECT password_hash FROM account WHERE email_key = ?")
        .param(email)
        .query(String.class)
        .single();
  }

  @Test
  void strangersDoNotLockOutTheOwnersBrowser() {
    String email = people.registerVerified();
    browser.signIn(email, People.PASSWORD);
    var stranger = new Browser(port);
    for (int i = 0; i < 6; i++) {
      stranger.submitSignIn(email, "a wrong password");
    }
    assertThat(stranger.open("/sign-in?refused").body()).contains("Too many failed attempts");

    browser.signOutOfSignIn();

    assertThat(browser.signIn(email, People.PASSWORD)).isNotBlank();
  }

  @Test
  void manyAttemptsAtOnceDoNotSlipThrough() throws Exception {
    String email = people.registerVerified();
    Callable<Integer> attempt =
        () ->
            new Browser(port)
                .from("203.0.113.77")
                .submitSignIn(email, "a wrong password")
                .statusCode();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : executor.invokeAll(Collections.nCopies(12, attempt))) {
        assertThat(answer.get()).isEqualTo(302);
      }
    }

    assertThat(
            jdbc.sql("SELECT failures FROM sign_in_attempts WHERE bucket = ?")
                .param(DigestUtils.sha256Hex("network 203.0.113.77 " + email))
                .query(Integer.class)
                .single())
        .isEqualTo(AttemptCounter.FREE_FAILURES);
  }

  @Test
  void aFormWithoutItsCsrfTokenSignsNobodyIn() {
    String email = people.registerVerified();
    browser.beginSignIn();

    HttpResponse<String> forged =
        browser.postForm("/sign-in", Map.of("email", email, "password", People.PASSWORD));

    assertThat(Browser.locationOf(forged)).endsWith("/sign-in?expired");
    assertThat(Browser.locationOf(browser.beginSignIn())).endsWith("/sign-in");
  }

  @Test
  void aCodeIsWorthNothingWithoutItsVerifierAndWorksOnce() {
    String email = people.registerVerified();
    String code = browser.signIn(email, People.PASSWORD);

    HttpResponse<String> guessed =
        browser.redeem(code, "another-code-verifier-of-at-least-forty-three-chars");
    assertThat(guessed.statusCode()).isEqualTo(400);
    assertThat(browser.redeem(code, Browser.VERIFIER).statusCode()).isEqualTo(200);
    assertThat(browser.redeem(code, Browser.VERIFIER).statusCode()).isEqualTo(400);
  }

  @Test
  void aCodeIsNotSentElsewhere() {
    Map<String, String> request = new HashMap<>(Browser.authorizationRequest());
    request.put("redirect_uri", "https://elsewhere.example/");

    HttpResponse<String> response =
        browser.open(
            "/oauth2/authorize?"
                + String.join(
                    "&",
                    request.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue().replace(" ", "%20"))
                        .toList()));

    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void aRefreshTokenWorksOnce() {
    String first =
        tokensOf(people.registerVerified(), People.PASSWORD).path("refresh_token").asString();

    JsonNode renewed = Browser.json(browser.refresh(first));

    assertThat(scopesOf(renewed)).contains("shop");
    assertThat(renewed.path("refresh_token").asString()).isNotEqualTo(first);
    assertThat(browser.refresh(first).statusCode()).isEqualTo(400);
  }

  @Test
  void signingOutEndsTheSessionAndTheRefreshToken() {
    String email = people.registerVerified();
    JsonNode tokens = tokensOf(email, People.PASSWORD);
    String refreshToken = tokens.path("refresh_token").asString();

    HttpResponse<String> revoked =
        browser.postForm(
            "/oauth2/revoke",
            Map.of("token", refreshToken, "token_type_hint", "refresh_token"),
            "Authorization",
            Browser.basic("gateway", Browser.GATEWAY_SECRET));
    HttpResponse<String> ended =
        browser.open(
            "/connect/logout?post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F&id_token_hint="
                + tokens.path("id_token").asString());

    assertThat(revoked.statusCode()).isEqualTo(200);
    assertThat(Browser.locationOf(ended)).isEqualTo("http://localhost:8080/");
    assertThat(browser.refresh(refreshToken).statusCode()).isEqualTo(400);
    assertThat(Browser.locationOf(browser.beginSignIn())).endsWith("/sign-in");
  }

  @Test
  void theGatewayCanEndTheSessionByForm() {
    String email = people.registerVerified();
    JsonNode tokens = tokensOf(email, People.PASSWORD);

    HttpResponse<String> ended =
        browser.postForm(
            "/connect/logout", Map.of("id_token_hint", tokens.path("id_token").asString()));

    assertThat(ended.statusCode()).isEqualTo(302);
    assertThat(Browser.locationOf(browser.beginSignIn())).endsWith("/sign-in");
  }

  @Test
  void anIdTokenIsNoAccessToken() {
    JsonNode tokens = tokensOf(people.registerVerified(), People.PASSWORD);
    String access = tokens.path("access_token").asString();
    String id = tokens.path("id_token").asString();

    assertThat(Browser.header(access).path("typ").asString()).isEqualTo("at+jwt");
    assertThat(Browser.claims(access).path("aud").asString()).isEqualTo("emporium-api");
    assertThat(Browser.claims(access).path("client_id").asString()).isEqualTo("gateway");
    assertThat(Browser.claims(id).path("aud").asString()).isEqualTo("gateway");
    assertThat(statusWith(access)).isEqualTo(200);
    assertThat(statusWith(id)).isEqualTo(401);
    String renewed =
        Browser.json(browser.refresh(tokens.path("refresh_token").asString()))
            .path("access_token")
            .asString();
    assertThat(statusWith(renewed)).isEqualTo(200);
  }

  private int statusWith(String token) {
    return new Browser(port).get("/api/profile", "Authorization", "Bearer " + token).statusCode();
  }

  @Test
  void tokensNobodyIssuedAreRefusedWhateverTheirLetters() {
    assertThat(browser.redeem("é😀", Browser.VERIFIER).statusCode()).isEqualTo(400);
    assertThat(browser.refresh("é").statusCode()).isEqualTo(400);
    assertThat(
            browser
                .postForm(
                    "/oauth2/revoke",
                    Map.of("token", "é"),
                    "Authorization",
                    Browser.basic("gateway", Browser.GATEWAY_SECRET))
                .statusCode())
        .isEqualTo(200);
    assertThat(browser.get("/connect/logout?id_token_hint=%C3%A9").statusCode()).isLessThan(500);
  }

  /** The framework's own session registry would refuse the older of two sign-ins to sign out. */
  @Test
  void whoSignedInTwiceCanSignOutOfBoth() {
    String email = people.registerVerified();
    var phone = new Browser(port);
    browser.redeem(browser.signIn(email, People.PASSWORD), Browser.VERIFIER);
    phone.redeem(phone.signIn(email, People.PASSWORD), Browser.VERIFIER);
    String again = Browser.locationOf(browser.beginSignIn());
    JsonNode tokens =
        Browser.json(browser.redeem(Browser.parameter(again, "code"), Browser.VERIFIER));

    browser.open("/connect/logout?id_token_hint=" + tokens.path("id_token").asString());

    assertThat(Browser.locationOf(browser.beginSignIn())).endsWith("/sign-in");
  }

  @Test
  void sessionsAreKeptInMySql() {
    browser.signIn(people.registerVerified(), People.PASSWORD);

    var principals =
        jdbc.sql(
                "SELECT DISTINCT PRINCIPAL_NAME FROM SPRING_SESSION WHERE PRINCIPAL_NAME IS NOT NULL")
            .query(String.class)
            .list();

    assertThat(principals).isNotEmpty();
  }

  private JsonNode tokensOf(String email, String password) {
    return Browser.json(browser.redeem(browser.signIn(email, password), Browser.VERIFIER));
  }
}
