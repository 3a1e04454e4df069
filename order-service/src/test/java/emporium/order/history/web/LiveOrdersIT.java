package emporium.order.history.web;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.events.payment.PaymentAttemptFailed;
import emporium.order.Neighbours;
import emporium.order.OrderServiceTest;
import emporium.order.TestCustomer;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Events;
import emporium.test.token.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

@OrderServiceTest
@Timeout(60)
class LiveOrdersIT {

  private final HttpClient browser = HttpClient.newHttpClient();

  @Autowired RestTestClient http;
  @Autowired LiveOrders live;
  @LocalServerPort int port;

  private TestCustomer ada;

  @BeforeEach
  void everythingWorks() {
    Neighbours.reset();
    ada = TestCustomer.with(http);
  }

  @AfterEach
  void close() {
    browser.shutdownNow();
  }

  @Test
  void aShopperSeesTheOrderAsItIsAndAsItChanges() throws Exception {
    UUID orderId = ada.placed();
    Iterator<String> stream = watch(orderId);
    assertThat(nextOrder(stream)).contains("\"status\":\"PLACED\"");

    PaymentAttemptFailed sample = GoldenSamples.read(PaymentAttemptFailed.class);
    Events.publish(
        new PaymentAttemptFailed(
            sample.paymentId(), orderId, sample.attemptId(), "DECLINED", sample.failedAt()));

    assertThat(nextOrder(stream)).contains("\"failureReason\":\"DECLINED\"");
  }

  @Test
  void aServiceThatStopsLetsGoOfWhoWatches() throws Exception {
    Iterator<String> stream = watch(ada.placed());
    nextOrder(stream);

    live.endAll();

    stream.forEachRemaining(line -> assertThat(line).doesNotContain("data:"));
  }

  /** Each stream holds a connection; nobody needs many. */
  @Test
  void aCustomerOpensOnlySoManyStreams() throws Exception {
    UUID orderId = ada.placed();
    for (int i = 0; i < 5; i++) {
      nextOrder(watch(orderId));
    }

    ada.get("/api/orders/" + orderId + "/events")
        .expectStatus()
        .isEqualTo(429)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/too-many-streams");
  }

  private Iterator<String> watch(UUID orderId) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/api/orders/" + orderId + "/events"))
            .header("Authorization", "Bearer " + TestTokens.customer(ada.customerId()))
            .build();
    return browser.send(request, HttpResponse.BodyHandlers.ofLines()).body().iterator();
  }

  private static String nextOrder(Iterator<String> stream) {
    String line;
    do {
      line = stream.next();
    } while (!line.startsWith("data:"));
    return line;
  }
}
