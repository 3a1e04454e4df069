package emporium.stack.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmokeTests {

  private static final URI NOWHERE = URI.create("http://localhost:1");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int run(String... arguments) throws InterruptedException {
    return Smoke.run(
        List.of(arguments), NOWHERE, NOWHERE, new PrintStream(out, true, StandardCharsets.UTF_8));
  }

  @Test
  void takesAnyShopAndMailCatcher() {
    var options =
        Smoke.Options.parse(
            List.of("--url", "https://shop.example.org/", "--mail", "http://mail.example.org:1080"),
            NOWHERE,
            NOWHERE);

    assertThat(options.shop()).hasToString("https://shop.example.org");
    assertThat(options.mail()).hasToString("http://mail.example.org:1080");
  }

  @Test
  void refusesWhatIsNoAddress() throws InterruptedException {
    assertThat(run("--url", "shop")).isEqualTo(2);
    assertThat(run("--url")).isEqualTo(2);
    assertThat(run("--colour", "http://localhost")).isEqualTo(2);
  }

  @Test
  void failsAtTheFirstStepWhenNobodyAnswers() throws InterruptedException {
    assertThat(run()).isEqualTo(1);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("FAIL").contains("register");
  }

  @Test
  void showsTheFailingStepAndTheAnswer() throws IOException, InterruptedException {
    HttpServer shop =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    shop.createContext(
        "/",
        exchange -> {
          byte[] body =
              (exchange.getRequestMethod().equals("GET")
                      ? "{\"authenticated\":false}"
                      : "{\"type\":\"/problems/dependency-unavailable\"}")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(
              exchange.getRequestMethod().equals("GET") ? 200 : 503, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    shop.start();
    try {
      int exit = run("--url", "http://localhost:" + shop.getAddress().getPort());

      assertThat(exit).isEqualTo(1);
      assertThat(out.toString(StandardCharsets.UTF_8))
          .contains("FAIL")
          .contains("The registration should be answered with 202")
          .contains("POST http://localhost:")
          .contains("503")
          .contains("/problems/dependency-unavailable")
          .doesNotContain("sign in");
    } finally {
      shop.stop(0);
    }
  }
}
