package emporium.stack.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowserTests {

  private final Queue<Integer> answers = new ArrayDeque<>();
  private HttpServer shop;
  private Browser browser;

  @BeforeEach
  void setUp() throws IOException {
    shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    shop.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(answers.remove(), -1);
          exchange.close();
        });
    shop.start();
    browser = new Browser(URI.create("http://localhost:" + shop.getAddress().getPort()));
  }

  @AfterEach
  void tearDown() {
    browser.close();
    shop.stop(0);
  }

  @Test
  void asksOnceMoreWhenAGatewayBrokeOff() throws Exception {
    answers.addAll(List.of(502, 202));

    assertThat(browser.post("/api/accounts").status()).isEqualTo(202);
    assertThat(browser.secondAttempts()).isEqualTo(1);
  }

  @Test
  void asksNoThirdTimeAndNeverAgainAfterAnotherError() throws Exception {
    answers.addAll(List.of(502, 502, 503));

    assertThat(browser.get("/").status()).isEqualTo(502);
    assertThat(browser.get("/").status()).isEqualTo(503);
    assertThat(browser.secondAttempts()).isEqualTo(1);
  }

  @Test
  void theSecondAttemptMayFindThatTheFirstHasWorked() throws Exception {
    answers.addAll(List.of(502, 200, 200));

    assertThat(browser.post("/api/orders").require(201, 200, "The order").status()).isEqualTo(200);
    Answer first = browser.post("/api/orders");
    assertThatThrownBy(() -> first.require(201, 200, "The order")).hasMessageContaining("201");
  }
}
