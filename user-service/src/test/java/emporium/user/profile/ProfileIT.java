package emporium.user.profile;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.user.Browser;
import emporium.user.People;
import emporium.user.UserServiceTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@UserServiceTest
class ProfileIT {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  private Browser browser;
  private String email;
  private String refreshToken;
  private String bearer;

  @BeforeEach
  void signIn() {
    browser = new Browser(port);
    email = new People(browser, jdbc).registerVerified();
    JsonNode tokens =
        Browser.json(browser.redeem(browser.signIn(email, People.PASSWORD), Browser.VERIFIER));
    bearer = "Bearer " + tokens.path("access_token").asString();
    refreshToken = tokens.path("refresh_token").asString();
  }

  @Test
  void showsTheCurrentUser() {
    HttpResponse<String> response = browser.get("/api/profile", "Authorization", bearer);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("ETag")).isPresent();
    JsonNode profile = Browser.json(response);
    assertThat(profile.path("email").asString()).isEqualTo(email);
    assertThat(profile.path("emailVerified").asBoolean()).isTrue();
    assertThat(profile.path("createdAt").asString()).endsWith("Z");
  }

  @Test
  void aNewNameIsInTheNextToken() {
    HttpResponse<String> changed = change("Ada King", etag());

    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(Browser.json(changed).path("name").asString()).isEqualTo("Ada King");
    assertThat(changed.headers().firstValue("ETag")).contains(etag());
    JsonNode renewed = Browser.json(browser.refresh(refreshToken));
    assertThat(Browser.claims(renewed.path("access_token").asString()).path("name").asString())
        .isEqualTo("Ada King");
  }

  @Test
  void aChangeOfAnOlderVersionIsRefused() {
    String seen = etag();
    change("Ada King", seen);

    HttpResponse<String> late = change("Ada Byron", seen);

    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(Browser.json(late).path("type").asString()).isEqualTo("/problems/stale");
  }

  @Test
  void aChangeThatSaysNoVersionIsRefused() {
    HttpResponse<String> response =
        browser.putJson("/api/profile", "{\"name\":\"Ada\"}", "Authorization", bearer);

    assertThat(response.statusCode()).isEqualTo(428);
    assertThat(Browser.json(response).path("type").asString())
        .isEqualTo("/problems/version-required");
  }

  @Test
  void isForNobodyWithoutAToken() {
    HttpResponse<String> response = browser.get("/api/profile");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(Browser.json(response).path("type").asString())
        .isEqualTo("/problems/unauthenticated");
  }

  @Test
  void isForNobodyWithAForgedToken() {
    String[] parts = bearer.split("\\.");
    String forged =
        parts[0] + "." + parts[1] + "." + parts[2].replaceFirst("^.", "x").replace('A', 'B');

    assertThat(browser.get("/api/profile", "Authorization", forged).statusCode()).isEqualTo(401);
  }

  private String etag() {
    return browser
        .get("/api/profile", "Authorization", bearer)
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  private HttpResponse<String> change(String name, String seen) {
    return browser.putJson(
        "/api/profile", "{\"name\":\"" + name + "\"}", "Authorization", bearer, "If-Match", seen);
  }
}
