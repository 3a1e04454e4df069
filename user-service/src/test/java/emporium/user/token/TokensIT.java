package emporium.user.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import emporium.starter.retention.PurgeStores;
import emporium.starter.schedule.ExclusiveJobs;
import emporium.user.Browser;
import emporium.user.UserServiceTest;
import emporium.user.config.UserProperties;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@UserServiceTest
class TokensIT {

  private static final JWKSelector ANY = new JWKSelector(new JWKMatcher.Builder().build());

  @LocalServerPort int port;
  @Autowired JdbcTemplate jdbc;
  @Autowired UserProperties properties;
  @Autowired Clock clock;
  @Autowired ExclusiveJobs jobs;
  @Autowired PurgeStores purgeStores;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
  }

  @Test
  void aProgramGetsTheScopesItMayHave() {
    HttpResponse<String> response =
        token("order-service", "order-secret-of-tests", "carts.read stock.reserve");

    JsonNode claims = Browser.claims(Browser.json(response).path("access_token").asString());
    assertThat(claims.path("sub").asString()).isEqualTo("order-service");
    assertThat(claims.path("scope").asString().split(" "))
        .containsExactlyInAnyOrder("carts.read", "stock.reserve");
  }

  @Test
  void aProgramDoesNotGetTheScopesOfAnother() {
    assertThat(token("order-service", "order-secret-of-tests", "catalog.write").statusCode())
        .isEqualTo(400);
    assertThat(token("operator", "operator-secret-of-tests", "catalog.write").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aProgramWithAWrongSecretGetsNothing() {
    assertThat(token("operator", "order-secret-of-tests", "catalog.write").statusCode())
        .isEqualTo(401);
  }

  @Test
  void everythingNeededIsDiscoverable() {
    JsonNode discovered = Browser.json(browser.get("/.well-known/openid-configuration"));

    assertThat(discovered.path("issuer").asString()).isEqualTo("http://localhost:8080");
    assertThat(discovered.path("jwks_uri").asString())
        .isEqualTo("http://localhost:8080/oauth2/jwks");
    assertThat(discovered.path("end_session_endpoint").asString())
        .isEqualTo("http://localhost:8080/connect/logout");
    JsonNode key = Browser.json(browser.get("/oauth2/jwks")).path("keys").get(0);
    assertThat(key.path("kid").asString()).isNotBlank();
    assertThat(key.has("d")).as("the private part").isFalse();
  }

  @Test
  void allInstancesSignWithTheSameKey() {
    assertThat(signsWith(anotherInstance())).isEqualTo(signsWith(anotherInstance()));
  }

  @Test
  void aRetiredKeyIsReplacedAndStaysPublishedForADay() {
    String old = signsWith(anotherInstance());
    jdbc.update("UPDATE signing_key SET retired_at = ?", Timestamp.from(clock.instant()));

    SigningKeys instance = anotherInstance();
    assertThat(signsWith(instance)).isNotEqualTo(old);
    assertThat(instance.get(ANY, null).stream().map(JWK::getKeyID)).contains(old);

    jdbc.update(
        "UPDATE signing_key SET retired_at = ? WHERE key_id = ?",
        Timestamp.from(clock.instant().minus(Duration.ofDays(2))),
        old);
    assertThat(anotherInstance().get(ANY, null).stream().map(JWK::getKeyID)).doesNotContain(old);
  }

  @Test
  void theKeysCannotBeReadWithoutTheirSecret() {
    signsWith(anotherInstance());
    var stranger =
        new UserProperties(
            properties.publicUrl(),
            "en",
            new UserProperties.User(
                properties.user().clients(),
                "another secret",
                properties.user().tokens(),
                properties.user().sessions()));
    var keys = new SigningKeys(JdbcClient.create(jdbc), jobs, stranger, clock);

    assertThatIllegalStateException()
        .isThrownBy(() -> keys.get(ANY, null))
        .withMessageContaining("SIGNING_KEY_SECRET");
  }

  @Test
  void expiredAuthorizationsArePurgedAndOthersKept() {
    token("operator", "operator-secret-of-tests", "catalog.write");
    token("order-service", "order-secret-of-tests", "carts.read");
    jdbc.update(
        """
        UPDATE oauth2_authorization SET access_token_expires_at = NOW() - INTERVAL 2 HOUR
        WHERE principal_name = 'operator'
        """);

    purgeStores.purge();

    var left =
        jdbc.queryForList("SELECT DISTINCT principal_name FROM oauth2_authorization", String.class);
    assertThat(left).contains("order-service").doesNotContain("operator");
  }

  private SigningKeys anotherInstance() {
    return new SigningKeys(JdbcClient.create(jdbc), jobs, properties, clock);
  }

  private static String signsWith(SigningKeys keys) {
    return keys.toSignWith(keys.get(ANY, null)).getKeyID();
  }

  private HttpResponse<String> token(String client, String secret, String scope) {
    return browser.postForm(
        "/oauth2/token",
        Map.of("grant_type", "client_credentials", "scope", scope),
        "Authorization",
        Browser.basic(client, secret));
  }
}
