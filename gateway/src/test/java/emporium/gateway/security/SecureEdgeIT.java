package emporium.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.Browser;
import emporium.gateway.GatewayTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The gateway of a shop that is reached over TLS, behind a proxy that ends it. */
@GatewayTest
@TestPropertySource(
    properties = {
      "EMPORIUM_PUBLIC_URL=https://shop.example",
      "GATEWAY_CLIENT_SECRET=a-secret-of-the-shop",
      "EMPORIUM_TRUSTED_PROXIES=127\\.0\\.0\\.1"
    })
class SecureEdgeIT {

  @LocalServerPort int port;

  @Test
  void cookiesAndBrowsersStayOnTls() {
    HttpResponse<String> response = new Browser(port).get("/session/sign-in");

    assertThat(response.headers().firstValue("Strict-Transport-Security").orElseThrow())
        .contains("max-age=31536000");
    assertThat(response.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "SameSite=Lax"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("SESSION=").contains("HttpOnly"));
    assertThat(Browser.locationOf(response)).startsWith("https://shop.example/oauth2/authorize?");
    assertThat(Browser.parameter(Browser.locationOf(response), "redirect_uri"))
        .isEqualTo("https://shop.example/session/callback");
  }

  @Test
  void aTrustedProxySaysWhoCalled() {
    var headers =
        Browser.json(
                new Browser(port)
                    .get(
                        "/api/products",
                        "X-Forwarded-For",
                        "198.51.100.9, 203.0.113.7",
                        "X-Forwarded-Proto",
                        "https"))
            .path("headers");

    assertThat(headers.path("x-forwarded-for").asString()).isEqualTo("203.0.113.7");
    assertThat(headers.path("x-forwarded-host").asString()).isEqualTo("shop.example");
    assertThat(headers.path("x-forwarded-port").asString()).isEqualTo("443");
  }

  @Test
  void healthAndMetricsAreOnAPortOfTheirOwn(@LocalManagementPort int management) {
    for (String path : List.of("/actuator/health", "/actuator/prometheus", "/actuator")) {
      assertThat(new Browser(management).get(path).statusCode()).isEqualTo(200);
      assertThat(new Browser(port).get(path).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aProxyThatNamesNoAddressIsRefused() {
    for (String garbage : new String[] {"garbage", "203.0.113.7:1234", "1.2.3.4.5", "é", "::::"}) {
      for (String path : new String[] {"/api/products", "/", "/api/session"}) {
        int status = new Browser(port).get(path, "X-Forwarded-For", garbage).statusCode();
        assertThat(status).as(path + " " + garbage).isEqualTo(400);
      }
    }
  }

  @Test
  void otherGarbageInForwardedHeadersIsIgnored() {
    int status =
        new Browser(port)
            .get(
                "/api/products",
                "X-Forwarded-For",
                "203.0.113.7",
                "X-Forwarded-Port",
                "many",
                "X-Forwarded-Host",
                "<>:x",
                "X-Forwarded-Proto",
                "gopher",
                "Forwarded",
                "for=;;;=")
            .statusCode();

    assertThat(status).isEqualTo(200);
  }
}
