package emporium.gateway.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.Browser;
import emporium.gateway.GatewayTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class BackOfficeFilesIT {

  @LocalServerPort int port;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/backoffice", "/backoffice/", "/backoffice/orders/7", "/backoffice/a/b"})
  void everyPageIsTheApplication(String path) {
    HttpResponse<String> response = browser.open(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("Back office").contains("noindex");
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void aMissingFileIsMissing() {
    assertThat(browser.get("/backoffice/assets/missing.js").statusCode()).isEqualTo(404);
    assertThat(browser.get("/backoffice/missing.map").statusCode()).isEqualTo(404);
  }
}
