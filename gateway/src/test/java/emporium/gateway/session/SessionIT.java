package emporium.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.Browser;
import emporium.gateway.EmptyBuckets;
import emporium.gateway.FakeServices;
import emporium.gateway.GatewayApplication;
import emporium.gateway.GatewayTest;
import emporium.starter.security.EndedSessions;
import emporium.test.store.TestStores;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.JsonNode;

@GatewayTest
@ExtendWith(EmptyBuckets.class)
class SessionIT {

  @LocalServerPort int port;
  @Autowired StringRedisTemplate redis;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
    FakeServices.issuerDown = false;
    FakeServices.ACCESS_SECONDS.set(300);
    FakeServices.accountName = "Ada Customer";
    FakeServices.staySignedIn = false;
    FakeServices.endedSessions = null;
  }

  @Test
  void aGuestIsToldSoAndGetsACsrfToken() {
    HttpResponse<String> response = browser.get("/api/session");

    assertThat(response.body()).isEqualTo("{\"authenticated\":false}");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(browser.cookie("XSRF-TOKEN")).isPresent();
    assertThat(browser.cookie("SESSION")).isEmpty();
  }

  @Test
  void aShopperComesBackToWhereTheyWanted() {
    String next = browser.signIn("/checkout?step=2#address");

    assertThat(next).isEqualTo("http://localhost:8080/checkout?step=2#address");
    JsonNode session = Browser.json(browser.get("/api/session"));
    assertThat(session.path("authenticated").asBoolean()).isTrue();
    assertThat(session.path("accountId").asString()).isEqualTo(FakeServices.ACCOUNT);
    assertThat(session.path("name").asString()).isEqualTo("Ada Customer");
    assertThat(session.path("email").asString()).isEqualTo("ada@emporium.example");
    assertThat(session.path("permissions").get(0).asString()).isEqualTo("shop");
    assertThat(session.propertyNames())
        .containsExactlyInAnyOrder("authenticated", "accountId", "name", "email", "permissions");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example/",
        "\\\\elsewhere.example",
        "elsewhere.example",
        "javascript:alert(1)",
        "/\t/elsewhere.example",
        "/cart\r\nSet-Cookie: a=b",
        "/session/sign-in",
        ""
      })
  void nobodyIsLedElsewhere(String returnTo) {
    assertThat(browser.signIn(returnTo)).isEqualTo("http://localhost:8080/");
  }

  @Test
  void theSignInPageSpeaksTheLanguageOfThePageThatLedToIt() {
    assertThat(Browser.locationOf(browser.get("/session/sign-in?return=/de/cart")))
        .contains("ui_locales=de");
    assertThat(Browser.locationOf(browser.get("/session/sign-in?return=/de?sale")))
        .contains("ui_locales=de");
    assertThat(Browser.locationOf(browser.get("/session/sign-in?return=/desks")))
        .contains("ui_locales=en");
  }

  @Test
  void signingInGivesASessionOfItsOwn() {
    browser.get("/session/sign-in");
    String before = browser.cookie("SESSION").orElseThrow();

    browser.signIn("/");

    assertThat(browser.cookie("SESSION").orElseThrow()).isNotEqualTo(before);
  }

  @Test
  void aCallbackNobodyAskedForSignsNobodyIn() {
    HttpResponse<String> response =
        browser.get("/session/callback?code=" + FakeServices.codeFor("n", "c") + "&state=x");

    assertThat(Browser.locationOf(response)).isEqualTo("http://localhost:8080/session/sign-in");
    assertThat(browser.get("/api/session").body()).isEqualTo("{\"authenticated\":false}");
  }

  @Test
  void theSessionsTokenIsPassedOnAndItsCookieIsNot() {
    browser.signIn("/");

    JsonNode headers = Browser.json(browser.get("/api/orders")).path("headers");

    assertThat(headers.path("authorization").asString()).startsWith("Bearer ey");
    assertThat(headers.has("cookie")).isFalse();
  }

  @Test
  void aForgedSessionIsRefused() {
    browser.setCookie("SESSION", "Zm9yZ2VkLXNlc3Npb24taWQ");

    HttpResponse<String> response = browser.get("/api/orders");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(Browser.problemOf(response)).isEqualTo("/problems/unauthenticated");
  }

  @Test
  void aSessionThatEndedIsRefused() {
    browser.signIn("/");
    redis.delete(redis.keys("emporium:session:*"));

    assertThat(browser.get("/api/orders").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/orders",
        "/api/profile",
        "/api/payments/1",
        "/api/backoffice/deliveries",
        "/api/backoffice/order-service/dead-letters"
      })
  void aGuestIsRefusedAndNeverRedirected(String path) {
    HttpResponse<String> response = browser.open(path);

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("Location")).isEmpty();
    assertThat(Browser.problemOf(response)).isEqualTo("/problems/unauthenticated");
  }

  @Test
  void anUnsafeRequestNeedsTheCsrfToken() {
    browser.signIn("/");

    HttpResponse<String> forged = browser.postForged("/api/cart/items", "{}");

    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(Browser.problemOf(forged)).isEqualTo("/problems/forbidden");
    assertThat(browser.postForged("/api/cart/items", "{}", "X-XSRF-TOKEN", "guess").statusCode())
        .isEqualTo(403);
    assertThat(browser.post("/api/cart/items", "{}").statusCode()).isEqualTo(200);
  }

  @Test
  void aGuestsUnsafeRequestNeedsTheCsrfTokenToo() {
    assertThat(browser.postForged("/api/cart/items", "{}").statusCode()).isEqualTo(403);
    assertThat(browser.post("/api/cart/items", "{}").statusCode()).isEqualTo(200);
  }

  @Test
  void aCallersOwnTokenIsPassedOnWithoutCsrfTokenAndWithoutSession() {
    browser.signIn("/");

    HttpResponse<String> response =
        browser.postForged("/api/orders", "{}", "Authorization", "Bearer of-the-client");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Browser.json(response).path("headers").path("authorization").asString())
        .isEqualTo("Bearer of-the-client");
  }

  @Test
  void signingOutEndsTheSessionEverywhere() {
    browser.signIn("/");
    browser.setCookie("SIGNIN", "at-user-service");
    String session = browser.cookie("SESSION").orElseThrow();
    long before = FakeServices.goodRefreshTokens();

    assertThat(browser.postForged("/session/sign-out", "").statusCode()).isEqualTo(403);
    HttpResponse<String> signedOut = browser.post("/session/sign-out", "");

    // No token stands in an address.
    assertThat(Browser.locationOf(signedOut)).isEqualTo("http://localhost:8080/");
    assertThat(FakeServices.ENDED_SESSIONS)
        .anyMatch(e -> e.startsWith("SIGNIN=at-user-service ey"));
    assertThat(signedOut.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("SIGNIN=;").contains("Max-Age=0"));
    assertThat(FakeServices.goodRefreshTokens()).isEqualTo(before - 1);
    browser.setCookie("SESSION", session);
    assertThat(browser.get("/api/orders").statusCode()).isEqualTo(401);
  }

  @Test
  void aFormCanSignOutToo() {
    browser.signIn("/");
    HttpResponse<String> signedOut =
        browser.send(
            "POST",
            "/session/sign-out",
            BodyPublishers.ofString("_csrf=" + browser.csrfToken()),
            "Content-Type",
            "application/x-www-form-urlencoded");

    assertThat(Browser.locationOf(signedOut)).isEqualTo("http://localhost:8080/");
    assertThat(browser.get("/api/orders").statusCode()).isEqualTo(401);
  }

  @Test
  void aGuestsCartHasItsNameBeforeTheFirstWrite() {
    HttpResponse<String> session = browser.get("/api/session");

    assertThat(session.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(session.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie)
                .matches("cart=[0-9a-f-]{36};.*")
                .contains("Path=/api", "HttpOnly", "SameSite=Lax", "Max-Age=2592000"))
        .anyMatch(cookie -> cookie.startsWith("XSRF-TOKEN="));
    String name = browser.cookie("cart").orElseThrow();
    browser.get("/api/session");
    assertThat(browser.cookie("cart")).contains(name);
    assertThat(Browser.json(browser.get("/api/cart")).path("headers").path("cookie").asString())
        .isEqualTo("cart=" + name);
  }

  @Test
  void aNameThatIsNoneIsReplaced() {
    browser.get("/api/session", "Cookie", "cart=%%%");

    assertThat(browser.cookie("cart").orElseThrow()).hasSize(36);
  }

  @Test
  void aCustomersSessionNamesNoGuestCart() {
    browser.signIn("/");

    browser.get("/api/session");

    assertThat(browser.cookie("cart")).isEmpty();
    assertThat(browser.cookie("XSRF-TOKEN")).isPresent();
  }

  @Test
  void onlyTheSessionSetsCookies() {
    for (String path :
        new String[] {"/api/products", "/api/categories", "/api/search?q=x", "/api/media/x", "/"}) {
      assertThat(new Browser(port).get(path).headers().allValues("Set-Cookie")).as(path).isEmpty();
    }
    browser.signIn("/");
    redis.delete(redis.keys("emporium:session:*"));
    assertThat(browser.get("/api/products").headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void aTokenIsRenewedOnceForAllRequestsOfASession() throws Exception {
    FakeServices.ACCESS_SECONDS.set(5);
    browser.signIn("/");
    int before = FakeServices.REFRESHES.get();
    int refused = FakeServices.REFUSED_REFRESHES.get();

    Callable<Integer> request = () -> browser.get("/api/orders").statusCode();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : executor.invokeAll(Collections.nCopies(20, request))) {
        assertThat(answer.get()).isEqualTo(200);
      }
    }

    assertThat(FakeServices.REFRESHES.get()).isEqualTo(before + 1);
    assertThat(FakeServices.REFUSED_REFRESHES.get()).isEqualTo(refused);
  }

  @Test
  void aSessionKnowsANewNameAtOnce() {
    browser.signIn("/");
    String oldToken = tokenOf(browser.get("/api/orders"));
    FakeServices.accountName = "Ada Changed";
    assertThat(Browser.json(browser.get("/api/session")).path("name").asString())
        .isEqualTo("Ada Customer");

    HttpResponse<String> changed =
        browser.send(
            "PUT",
            "/api/profile",
            BodyPublishers.ofString("{\"name\":\"Ada Changed\"}"),
            "X-XSRF-TOKEN",
            browser.csrfToken());

    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(tokenOf(changed)).isEqualTo(oldToken);
    assertThat(Browser.json(browser.get("/api/session")).path("name").asString())
        .isEqualTo("Ada Changed");
    assertThat(tokenOf(browser.get("/api/orders"))).isNotEqualTo(oldToken);
  }

  private static String tokenOf(HttpResponse<String> echo) {
    return Browser.json(echo).path("headers").path("authorization").asString();
  }

  @Test
  void aSessionWhoseAccountWasSignedOutByUserServiceEnds() {
    FakeServices.ACCESS_SECONDS.set(5);
    browser.signIn("/");
    FakeServices.revokeAll();

    HttpResponse<String> response = browser.get("/api/cart");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Browser.json(response).path("headers").has("authorization")).isFalse();
    assertThat(browser.get("/api/session").body()).isEqualTo("{\"authenticated\":false}");
    assertThat(browser.get("/api/orders").statusCode()).isEqualTo(401);
  }

  @Test
  void aSessionEndsWithItsBrowserUnlessItsOwnerAskedToStay() {
    assertThat(sessionCookieOf(browser)).doesNotContain("Max-Age");
    assertThat(redis.getExpire(keyOf(browser))).isBetween(1L, 30 * 60L);

    FakeServices.staySignedIn = true;
    var staying = new Browser(port);
    assertThat(sessionCookieOf(staying)).containsPattern("Max-Age=259[12]\\d{3}\\b");
    assertThat(redis.getExpire(keyOf(staying))).isGreaterThan(29L * 24 * 3600);
  }

  /** Signs in. */
  private static String sessionCookieOf(Browser browser) {
    return browser.signInForAnswer("/").headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("SESSION="))
        .findFirst()
        .orElseThrow();
  }

  private static String keyOf(Browser browser) {
    return "emporium:session:sessions:"
        + new String(Base64.getDecoder().decode(browser.cookie("SESSION").orElseThrow()), UTF_8);
  }

  @Test
  void whatUserServiceEndsIsOutWithItsNextRequest() {
    String account = UUID.randomUUID().toString();
    Browser phone = signedIn(account);
    UUID onPhone = FakeServices.sessionId;
    Browser laptop = signedIn(account);
    UUID onLaptop = FakeServices.sessionId;
    Browser tablet = signedIn(account);

    FakeServices.endedSessions = EndedSessions.one(UUID.fromString(account), onPhone);
    HttpResponse<String> answer = end(laptop, "/api/profile/sessions/" + onPhone);
    assertThat(answer.headers().firstValue(EndedSessions.HEADER)).isEmpty();
    assertThat(phone.get("/api/orders").statusCode()).isEqualTo(401);
    assertThat(tablet.get("/api/orders").statusCode()).isEqualTo(200);

    FakeServices.endedSessions = EndedSessions.allBut(UUID.fromString(account), onLaptop);
    end(laptop, "/api/profile/sessions/others");
    assertThat(tablet.get("/api/orders").statusCode()).isEqualTo(401);
    assertThat(laptop.get("/api/orders").statusCode()).isEqualTo(200);

    FakeServices.endedSessions = EndedSessions.all(UUID.fromString(account));
    assertThat(end(laptop, "/api/profile/sessions").statusCode()).isEqualTo(200);
    assertThat(laptop.get("/api/session").body()).isEqualTo("{\"authenticated\":false}");
    assertThat(laptop.get("/api/orders").statusCode()).isEqualTo(401);
  }

  @Test
  void aResetPasswordSignsEveryBrowserOutAndNobodyElse() {
    String account = UUID.randomUUID().toString();
    Browser thief = signedIn(account);
    Browser other = signedIn(UUID.randomUUID().toString());

    FakeServices.endedSessions = EndedSessions.all(UUID.fromString(account));
    browser.post("/api/accounts/reset-password", "{}");

    assertThat(thief.get("/api/orders").statusCode()).isEqualTo(401);
    assertThat(other.get("/api/orders").statusCode()).isEqualTo(200);
  }

  private Browser signedIn(String account) {
    FakeServices.sessionId = UUID.randomUUID();
    var browser = new Browser(port);
    browser.signInAs(account);
    return browser;
  }

  private static HttpResponse<String> end(Browser browser, String path) {
    return browser.send(
        "DELETE", path, BodyPublishers.noBody(), "X-XSRF-TOKEN", browser.csrfToken());
  }

  @Test
  void aSessionOutlivesAnAbsenceOfUserService() {
    FakeServices.ACCESS_SECONDS.set(1);
    browser.signIn("/");
    FakeServices.issuerDown = true;
    org.awaitility.Awaitility.await()
        .untilAsserted(() -> assertThat(browser.get("/api/orders").statusCode()).isEqualTo(503));

    HttpResponse<String> response = browser.get("/api/orders");
    assertThat(Browser.problemOf(response)).isEqualTo("/problems/dependency-unavailable");
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    // Browsing needs nobody's name.
    assertThat(browser.get("/api/products").statusCode()).isEqualTo(200);
    FakeServices.issuerDown = false;

    assertThat(browser.get("/api/orders").statusCode()).isEqualTo(200);
  }

  @Test
  void aSessionOutlivesTheGatewayAndIsSharedByInstances() throws Exception {
    try (ConfigurableApplicationContext second = anotherInstance()) {
      int secondPort = portOf(second);
      browser.signIn("/");
      Browser atSecond = browser.at(secondPort);
      assertThat(atSecond.get("/api/orders").statusCode()).isEqualTo(200);

      FakeServices.ACCESS_SECONDS.set(5);
      var other = new Browser(secondPort);
      other.signIn("/");
      Browser otherAtFirst = other.at(port);
      int before = FakeServices.REFRESHES.get();
      try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
        Callable<Integer> here = () -> otherAtFirst.get("/api/orders").statusCode();
        Callable<Integer> there = () -> other.get("/api/orders").statusCode();
        for (var answer :
            executor.invokeAll(java.util.List.of(here, there, here, there, here, there))) {
          assertThat(answer.get()).isEqualTo(200);
        }
      }
      assertThat(FakeServices.REFRESHES.get()).isEqualTo(before + 1);
      second.close();

      assertThat(otherAtFirst.get("/api/orders").statusCode()).isEqualTo(200);
    }
    try (ConfigurableApplicationContext third = anotherInstance()) {
      assertThat(browser.at(portOf(third)).get("/api/session").body())
          .contains("\"authenticated\":true");
    }
  }

  private static ConfigurableApplicationContext anotherInstance() {
    Map<String, Object> settings = new HashMap<>(FakeServices.addresses());
    settings.put("REDIS_HOST", TestStores.address("REDIS_HOST"));
    settings.put("REDIS_PORT", TestStores.address("REDIS_PORT"));
    settings.put("EMPORIUM_PUBLIC_URL", "http://localhost:8080");
    settings.put("SERVER_PORT", "0");
    return new SpringApplicationBuilder(GatewayApplication.class).properties(settings).run();
  }

  private static int portOf(ConfigurableApplicationContext instance) {
    return Integer.parseInt(
        Objects.requireNonNull(instance.getEnvironment().getProperty("local.server.port")));
  }
}
