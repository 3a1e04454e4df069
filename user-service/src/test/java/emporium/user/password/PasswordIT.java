package emporium.user.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import emporium.events.Topics;
import emporium.events.user.PasswordChanged;
import emporium.events.user.PasswordResetRequested;
import emporium.starter.retention.PurgeStores;
import emporium.test.kafka.Events;
import emporium.user.Browser;
import emporium.user.People;
import emporium.user.UserServiceTest;
import emporium.user.account.AccountId;
import emporium.user.account.LinkToken;
import emporium.user.session.EndSessions;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another password, from the request to the sessions that end. */
@UserServiceTest
class PasswordIT {

  private static final String NEW = "a sentence nobody guesses";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired PurgeStores purgeStores;
  @Autowired EndSessions endSessions;
  @Autowired OAuth2AuthorizationService authorizations;

  private Browser browser;
  private People people;
  private String email;
  private String accountId;

  @BeforeEach
  void register() {
    browser = new Browser(port);
    people = new People(browser, jdbc);
    email = people.registerVerified();
    accountId = people.accountIdOf(email).toString();
  }

  @Test
  void aForgottenPasswordIsResetByTheMailedLink() {
    JsonNode tokens = signIn(browser, People.PASSWORD);
    String token = forgotten();

    assertThat(reset(token).statusCode()).isEqualTo(204);

    assertThat(browser.refresh(tokens.path("refresh_token").asString()).statusCode())
        .as("tokens of a session from before")
        .isEqualTo(400);
    assertThat(Browser.locationOf(browser.beginSignIn())).as("its browser").endsWith("/sign-in");
    assertThat(Browser.locationOf(browser.submitSignIn(email, People.PASSWORD)))
        .endsWith("/sign-in?refused");
    assertThat(signIn(new Browser(port), NEW).path("access_token").asString()).isNotBlank();
    await()
        .untilAsserted(() ->
            assertThat(Events.read(PasswordChanged.class, Topics.USER_EVENTS, accountId))
                .singleElement()
                .extracting(PasswordChanged::email)
                .isEqualTo(email));
    HttpResponse<String> again = reset(token);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(Browser.json(again).path("type").asString()).isEqualTo("/problems/token-invalid");
  }

  @Test
  void aScannerThatOpensTheLinkUsesNothingUp() {
    String token = forgotten();

    assertThat(browser.get("/api/accounts/reset-password?token=" + token).statusCode())
        .isGreaterThanOrEqualTo(400);

    assertThat(reset(token).statusCode()).isEqualTo(204);
  }

  @Test
  void theAnswerIsTheSameForEveryAddress() {
    String unverified = People.someEmail();
    people.register(unverified);

    HttpResponse<String> known = forgot(email);
    HttpResponse<String> unknown = forgot(People.someEmail());
    HttpResponse<String> pending = forgot(unverified);

    assertThat(List.of(known.statusCode(), unknown.statusCode(), pending.statusCode()))
        .containsOnly(202);
    assertThat(List.of(known.body(), unknown.body(), pending.body())).containsOnly("");
    assertThat(people.mailedTokens(unverified, 2)).as("links that prove it").hasSize(2);
  }

  @Test
  void theLinkIsMadeFromTheConfiguredAddress() {
    browser.postJson(
        "/api/accounts/forgot-password",
        JSON.writeValueAsString(Map.of("email", email)),
        "X-Forwarded-Host",
        "evil.example",
        "X-Forwarded-Proto",
        "https");

    assertThat(mailed(1).getFirst().link())
        .startsWith("http://localhost:8080/reset-password?token=");
  }

  @Test
  void onlyTheNewestLinkWorks() {
    String first = forgotten();
    forgot(email);
    String second = tokenOf(mailed(2).getLast());

    assertThat(reset(first).statusCode()).isEqualTo(422);
    assertThat(reset(second).statusCode()).isEqualTo(204);
  }

  @Test
  void ofTwoResetsWithOneLinkAtOnceOneSucceeds() throws Exception {
    String token = forgotten();
    Callable<Integer> attempt = () -> reset(token).statusCode();

    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(
              executor.invokeAll(Collections.nCopies(4, attempt)).stream().map(PasswordIT::result))
          .containsExactlyInAnyOrder(204, 422, 422, 422);
    }
  }

  @Test
  void manyRequestsAtOnceLeaveOneLinkThatWorksAndFiveMails() throws Exception {
    Callable<Integer> request = () -> forgot(email).statusCode();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      executor.invokeAll(Collections.nCopies(8, request));
    }

    mailed(5);
    assertThat(resetsWhere("TRUE")).isEqualTo(5);
    assertThat(resetsWhere("expires_at > NOW(6)")).isEqualTo(1);
  }

  @Test
  void aPasswordThatIsRefusedLeavesTheLinkGood() {
    String token = forgotten();

    HttpResponse<String> refused =
        browser.postJson(
            "/api/accounts/reset-password",
            JSON.writeValueAsString(Map.of("token", token, "password", "short")));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(Browser.json(refused).path("errors").get(0).path("pointer").asString())
        .isEqualTo("#/password");
    assertThat(reset(token).statusCode()).isEqualTo(204);
  }

  @Test
  void theSecretOfALinkIsNotStoredAndItsRowIsPurgedWhenItCountsNoMore() {
    String token = forgotten();
    assertThat(
            jdbc.sql("SELECT token_hash FROM password_reset WHERE account_id = UUID_TO_BIN(?)")
                .param(accountId)
                .query(String.class)
                .list())
        .containsExactly(new LinkToken(token).hash());

    jdbc.sql("UPDATE password_reset SET expires_at = NOW(6) - INTERVAL 59 MINUTE").update();
    purgeStores.purge();
    assertThat(resetsWhere("TRUE")).isEqualTo(1);
    jdbc.sql("UPDATE password_reset SET expires_at = NOW(6) - INTERVAL 61 MINUTE").update();
    purgeStores.purge();
    assertThat(resetsWhere("TRUE")).isZero();
  }

  @Test
  void whoChangesThePasswordStaysSignedInAndAllOthersDoNot() {
    var phone = new Browser(port);
    JsonNode here = signIn(browser, People.PASSWORD);
    JsonNode there = signIn(phone, People.PASSWORD);

    assertThat(change(here, People.PASSWORD).statusCode()).isEqualTo(204);

    assertThat(browser.refresh(here.path("refresh_token").asString()).statusCode()).isEqualTo(200);
    assertThat(phone.refresh(there.path("refresh_token").asString()).statusCode()).isEqualTo(400);
    assertThat(Browser.locationOf(phone.beginSignIn())).endsWith("/sign-in");
    assertThat(signIn(phone, NEW).path("access_token").asString()).isNotBlank();
    await()
        .untilAsserted(() ->
            assertThat(Events.read(PasswordChanged.class, Topics.USER_EVENTS, accountId))
                .hasSize(1));
  }

  @Test
  void aSessionDoesNotGuessTheCurrentPassword() {
    JsonNode tokens = signIn(browser, People.PASSWORD);
    for (int i = 0; i < 5; i++) {
      HttpResponse<String> wrong = change(tokens, "a wrong password");
      assertThat(wrong.statusCode()).isEqualTo(422);
      assertThat(Browser.json(wrong).path("type").asString())
          .isEqualTo("/problems/password-incorrect");
    }

    HttpResponse<String> tooMany = change(tokens, People.PASSWORD);

    assertThat(tooMany.statusCode()).isEqualTo(429);
    assertThat(Browser.json(tooMany).path("type").asString())
        .isEqualTo("/problems/too-many-attempts");
    assertThat(tooMany.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 30L);
  }

  @Test
  void onlyWhoIsSignedInChangesAPassword() {
    assertThat(browser.putJson("/api/profile/password", "{}").statusCode()).isEqualTo(401);
  }

  /** A client renews its tokens at the moment in which the sessions end. */
  @Test
  void anAuthorizationThatEndedIsNotStoredAgain() {
    String refreshToken = signIn(browser, People.PASSWORD).path("refresh_token").asString();
    OAuth2Authorization renewed =
        Objects.requireNonNull(authorizations.findByToken(refreshToken, null));

    endSessions.all(AccountId.of(accountId));

    assertThatExceptionOfType(OAuth2AuthenticationException.class)
        .isThrownBy(() -> authorizations.save(renewed));
    assertThat(authorizations.findById(renewed.getId())).isNull();
  }

  /** Gives the secret of the mailed link. */
  private String forgotten() {
    assertThat(forgot(email).statusCode()).isEqualTo(202);
    return tokenOf(mailed(1).getFirst());
  }

  private HttpResponse<String> forgot(String address) {
    return browser.postJson(
        "/api/accounts/forgot-password", JSON.writeValueAsString(Map.of("email", address)));
  }

  private List<PasswordResetRequested> mailed(int expected) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> Events.read(PasswordResetRequested.class, Topics.USER_SECRET_EVENTS, accountId),
            found -> found.size() >= expected);
  }

  private static String tokenOf(PasswordResetRequested mail) {
    return Browser.parameter(mail.link(), "token");
  }

  private HttpResponse<String> reset(String token) {
    return browser.postJson(
        "/api/accounts/reset-password",
        JSON.writeValueAsString(Map.of("token", token, "password", NEW)));
  }

  private HttpResponse<String> change(JsonNode tokens, String current) {
    return browser.putJson(
        "/api/profile/password",
        JSON.writeValueAsString(Map.of("current", current, "password", NEW)),
        "Authorization",
        "Bearer " + tokens.path("access_token").asString());
  }

  private JsonNode signIn(Browser browser, String password) {
    return Browser.json(browser.redeem(browser.signIn(email, password), Browser.VERIFIER));
  }

  private int resetsWhere(String condition) {
    return jdbc.sql(
            "SELECT COUNT(*) FROM password_reset WHERE account_id = UUID_TO_BIN(?) AND "
                + condition)
        .param(accountId)
        .query(Integer.class)
        .single();
  }

  private static int result(java.util.concurrent.Future<Integer> answer) {
    return answer.resultNow();
  }
}
