package emporium.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.Browser;
import emporium.gateway.EmptyBuckets;
import emporium.gateway.FakeServices;
import emporium.gateway.GatewayTest;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
@ExtendWith(EmptyBuckets.class)
class StreamsIT {

  @LocalServerPort int port;
  @Autowired EventStreams eventStreams;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
  }

  @Test
  void eventsArriveAsTheyHappen() throws Exception {
    browser.signIn("/");
    FakeServices.secondEvent = new CountDownLatch(1);

    try (var lines = watchAnOrder()) {
      assertThat(lines.readLine()).isEqualTo("event: order");
      assertThat(lines.readLine()).isEqualTo("data: {\"n\":1}");
      // Only now does the service send the second one.
      FakeServices.secondEvent.countDown();
      assertThat(lines.lines().filter(line -> line.startsWith("data"))).hasSize(1);
    }
  }

  @Test
  @Timeout(15) // the service itself would end the stream later
  void whoeverWatchesIsLetGoWhenTheGatewayStops() throws Exception {
    browser.signIn("/");
    FakeServices.secondEvent = new CountDownLatch(1);

    try (var lines = watchAnOrder()) {
      assertThat(lines.readLine()).isEqualTo("event: order");

      eventStreams.endAll();

      assertThat(lines.lines().filter(line -> line.startsWith("data")))
          .containsExactly("data: {\"n\":1}");
    } finally {
      FakeServices.secondEvent.countDown();
    }
  }

  @Test
  @Timeout(60)
  void openStreamsDoNotStopOrdinaryRequests() throws Exception {
    FakeServices.secondEvent = new CountDownLatch(1);
    var open = new ArrayList<BufferedReader>();
    try {
      // More than there are connections for ordinary requests to one service.
      for (int customer = 0; customer < 26; customer++) {
        var somebody = new Browser(port);
        somebody.signInAs("01890a5d-ac96-774b-bcce-%012x".formatted(customer));
        for (int i = 0; i < 8; i++) {
          var lines = watchAnOrder(somebody);
          assertThat(lines.readLine()).isEqualTo("event: order");
          open.add(lines);
        }
      }
      browser.signIn("/");

      assertThat(open).hasSizeGreaterThan(200);
      assertThat(browser.get("/api/orders").statusCode()).isEqualTo(200);
    } finally {
      FakeServices.secondEvent.countDown();
      for (var lines : open) {
        lines.close();
      }
    }
  }

  @Test
  @Timeout(30)
  void aCustomerMayWatchOnlySoManyStreams() throws Exception {
    FakeServices.secondEvent = new CountDownLatch(1);
    browser.signInAs("01890a5d-ac96-774b-bcce-ffffffffffff");
    var open = new ArrayList<BufferedReader>();
    try {
      for (int i = 0; i < 8; i++) {
        var lines = watchAnOrder(browser);
        assertThat(lines.readLine()).isEqualTo("event: order");
        open.add(lines);
      }

      // Whatever it says it accepts.
      HttpResponse<String> refused = browser.get("/api/orders/1/events", "Accept", "*/*");

      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(Browser.problemOf(refused)).isEqualTo("/problems/too-many-requests");
    } finally {
      FakeServices.secondEvent.countDown();
      for (var lines : open) {
        lines.lines().forEach(_ -> {});
        lines.close();
      }
    }
    Awaitility.await()
        .untilAsserted(
            () -> assertThat(browser.get("/api/orders/1/events").statusCode()).isEqualTo(200));
  }

  private BufferedReader watchAnOrder() throws Exception {
    return watchAnOrder(browser);
  }

  private static BufferedReader watchAnOrder(Browser browser) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(browser.uri("/api/orders/1/events"))
            .header("Accept", "text/event-stream")
            .build();
    var body = browser.http().send(request, BodyHandlers.ofInputStream()).body();
    return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }
}
