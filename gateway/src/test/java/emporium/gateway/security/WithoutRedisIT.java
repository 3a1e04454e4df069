package emporium.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.Browser;
import emporium.gateway.GatewayTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A gateway whose Redis is unavailable. */
@GatewayTest
@TestPropertySource(properties = {"spring.data.redis.port=1", "spring.data.redis.timeout=500ms"})
class WithoutRedisIT {

  @LocalServerPort int port;

  @Test
  void guestsGoOn() {
    var browser = new Browser(port);

    assertThat(browser.get("/api/products").statusCode()).isEqualTo(200);
    assertThat(browser.get("/api/session").body()).isEqualTo("{\"authenticated\":false}");
    assertThat(browser.post("/api/cart/items", "{}").statusCode()).isEqualTo(200);
    assertThat(browser.open("/cart").statusCode()).isEqualTo(200);
  }

  @Test
  void whoHasASessionIsAskedToWait() {
    var browser = new Browser(port);
    browser.setCookie("SESSION", "Zm9yZ2VkLXNlc3Npb24taWQ");

    HttpResponse<String> response = browser.get("/api/orders");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(Browser.problemOf(response)).isEqualTo("/problems/dependency-unavailable");
    assertThat(browser.open("/assets/app-1a2b3c4d.js").statusCode()).isEqualTo(200);
  }
}
