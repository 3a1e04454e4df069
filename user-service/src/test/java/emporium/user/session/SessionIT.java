package emporium.user.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.Topics;
import emporium.events.user.SignedInFromNewDevice;
import emporium.starter.retention.PurgeStores;
import emporium.starter.security.EndedSessions;
import emporium.test.kafka.Events;
import emporium.user.Browser;
import emporium.user.People;
import emporium.user.UserServiceTest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Devices, from the sign-in page to the tokens that are not renewed any more. */
@UserServiceTest
class SessionIT {

  private static final String PHONE =
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Safari/604.1";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired PurgeStores purgeStores;

  private Browser laptop;
  private Browser phone;
  private String email;
  private UUID accountId;

  @BeforeEach
  void register() {
    laptop = new Browser(port);
    phone = new Browser(port);
    var people = new People(laptop, jdbc);
    email = people.registerVerified();
    accountId = people.accountIdOf(email);
  }

  @Test
  void aCustomerSeesTheirDevicesAndEndsOne() {
    JsonNode here = signIn(laptop, Map.of());
    JsonNode there = signIn(phone, Map.of("stay", "on"), "User-Agent", PHONE);

    JsonNode devices = devices(here);
    assertThat(devices.size()).isEqualTo(2);
    assertThat(devices.get(0).path("browser").asString()).isEqualTo("Safari");
    assertThat(devices.get(0).path("system").asString()).isEqualTo("iOS");
    assertThat(devices.get(0).path("staysSignedIn").asBoolean()).isTrue();
    assertThat(devices.get(0).path("current").asBoolean()).isFalse();
    assertThat(devices.get(1).path("current").asBoolean()).isTrue();
    String onPhone = devices.get(0).path("sessionId").asString();
    assertThat(Browser.claims(there.path("access_token").asString()).path("sid").asString())
        .isEqualTo(onPhone);

    HttpResponse<String> ended = end(here, "/" + onPhone);

    assertThat(ended.statusCode()).isEqualTo(204);
    assertThat(ended.headers().firstValue(EndedSessions.HEADER))
        .contains(accountId + "; only=" + onPhone);
    assertThat(isRenewed(phone, there)).isFalse();
    assertThat(Browser.locationOf(phone.beginSignIn())).as("asks again").endsWith("/sign-in");
    assertThat(phone.open("/sign-in").statusCode()).as("the page, and no loop").isEqualTo(200);
    assertThat(isRenewed(laptop, here)).isTrue();
    assertThat(end(here, "/" + onPhone).statusCode()).isEqualTo(404);
  }

  @Test
  void allOthersEndAndThenAll() {
    JsonNode here = signIn(laptop, Map.of());
    JsonNode there = signIn(phone, Map.of());

    assertThat(end(here, "/others").statusCode()).isEqualTo(204);
    assertThat(isRenewed(phone, there)).isFalse();
    assertThat(devices(here).size()).isEqualTo(1);

    assertThat(end(here, "").headers().firstValue(EndedSessions.HEADER))
        .contains(accountId.toString());
    assertThat(isRenewed(laptop, here)).isFalse();
    assertThat(Browser.locationOf(laptop.beginSignIn())).endsWith("/sign-in");
  }

  @Test
  void anIdTokenSaysHowLongWhoStaysIsSignedIn() {
    JsonNode staying =
        Browser.claims(signIn(phone, Map.of("stay", "on")).path("id_token").asString());
    JsonNode usual = Browser.claims(signIn(laptop, Map.of()).path("id_token").asString());

    assertThat(secondsOf(staying)).isBetween(2_591_000L, 2_592_000L);
    assertThat(staying.has("session_idle")).isFalse();
    assertThat(secondsOf(usual)).isBetween(42_200L, 43_200L);
    assertThat(usual.path("session_idle").asString()).isEqualTo("PT30M");
  }

  private static long secondsOf(JsonNode idToken) {
    return Instant.parse(idToken.path("session_ends_at").asString()).getEpochSecond()
        - idToken.path("iat").asLong();
  }

  @Test
  void signingOutTakesTheDeviceOffTheList() {
    JsonNode here = signIn(laptop, Map.of());
    JsonNode there = signIn(phone, Map.of());

    phone.postForm(
        "/oauth2/revoke",
        Map.of("token", there.path("refresh_token").asString()),
        "Authorization",
        Browser.basic("gateway", Browser.GATEWAY_SECRET));

    assertThat(devices(here).size()).isEqualTo(1);
    assertThat(Browser.locationOf(phone.beginSignIn())).endsWith("/sign-in");
  }

  @Test
  void whatEndedByItselfIsPurgedWithItsTokens() {
    signIn(laptop, Map.of());
    jdbc.sql(
            "UPDATE session SET ends_at = NOW(6) - INTERVAL 1 SECOND WHERE account_id = UUID_TO_BIN(?)")
        .param(accountId.toString())
        .update();

    purgeStores.purge();

    assertThat(
            jdbc.sql("SELECT COUNT(*) FROM oauth2_authorization WHERE principal_name = ?")
                .param(accountId.toString())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void theOwnerHearsOfANewDeviceOnceAndNotOfTheFirst() {
    signIn(laptop, Map.of());
    signIn(phone, Map.of(), "User-Agent", PHONE);
    phone.signOutOfSignIn();
    signIn(phone, Map.of(), "User-Agent", PHONE);
    signIn(new Browser(port), Map.of());

    await()
        .untilAsserted(() ->
            assertThat(
                    Events.read(
                        SignedInFromNewDevice.class, Topics.USER_EVENTS, accountId.toString()))
                .hasSize(2)
                .first()
                .satisfies(event -> {
                  assertThat(event.email()).isEqualTo(email);
                  assertThat(event.browser()).isEqualTo("Safari");
                  assertThat(event.system()).isEqualTo("iOS");
                }));
  }

  private JsonNode signIn(Browser browser, Map<String, String> choices, String... headers) {
    browser.beginSignIn();
    var form = new java.util.HashMap<>(choices);
    form.putAll(Map.of("email", email, "password", People.PASSWORD));
    form.put("_csrf", browser.csrfToken());
    String next = Browser.locationOf(browser.postForm("/sign-in", form, headers));
    String code = Browser.parameter(Browser.locationOf(browser.open(next)), "code");
    return Browser.json(browser.redeem(code, Browser.VERIFIER));
  }

  private JsonNode devices(JsonNode tokens) {
    return Browser.json(laptop.get("/api/profile/sessions", bearer(tokens))).path("items");
  }

  private HttpResponse<String> end(JsonNode tokens, String which) {
    return laptop.delete("/api/profile/sessions" + which, bearer(tokens));
  }

  private static String[] bearer(JsonNode tokens) {
    return new String[] {"Authorization", "Bearer " + tokens.path("access_token").asString()};
  }

  /** Uses its refresh token up. */
  private static boolean isRenewed(Browser browser, JsonNode tokens) {
    return browser.refresh(tokens.path("refresh_token").asString()).statusCode() == 200;
  }
}
