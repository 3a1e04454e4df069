package emporium.starter.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.starter.TestApplication;
import emporium.test.fault.ClientFaults;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.TestTokens;
import emporium.test.token.WithTokenIssuer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@SpringBootTest(
    classes = TestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@ExtendWith(OutputCaptureExtension.class)
@WithMySql
@WithKafka
@WithTokenIssuer
class ClientFaultsIT {

  @LocalServerPort int port;
  @Autowired RestTestClient http;
  @Autowired MeterRegistry meters;

  private final String staff =
      TestTokens.staff(UUID.randomUUID(), "catalog.write", "events.replay");

  @Test
  void areNeverAnsweredAsFaultsOfOurOwn() {
    ClientFaults.assertAnsweredAsSuch(port, staff);
  }

  @Test
  void whatIsNoHttpIsAProblemToo() throws IOException {
    assertThat(raw("GET /api/open?size=1 HTTP/1.1\r\nHost: a b\r\n\r\n")).contains("400", PROBLEM);
    assertThat(raw("GET /\u0001 HTTP/1.1\r\nHost: a\r\n\r\n")).contains("400", PROBLEM);
    assertThat(raw("GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n")).contains("400", PROBLEM);
    assertThat(raw("NONSENSE\r\n\r\n")).contains("400", PROBLEM);
    assertThat(raw("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"))
        .contains("400", PROBLEM);
    assertThat(raw("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n"))
        .contains("400", PROBLEM);
  }

  @Test
  void aMalformedCookieIsAsIfItWereNotThere() {
    http.get()
        .uri("/api/samples/" + new UUID(1, 2))
        .headers(headers -> headers.setBearerAuth(staff))
        .header("Cookie", "cart=%%%")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .isEqualTo(new UUID(1, 2) + " null");
  }

  @Test
  void aJsonBodyHasALimit() {
    http.post()
        .uri("/api/samples")
        .headers(headers -> headers.setBearerAuth(staff))
        .contentType(MediaType.APPLICATION_JSON)
        .body("{\"text\":\"" + "a".repeat(1_100_000) + "\"}")
        .exchange()
        .expectStatus()
        .isEqualTo(413)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/content-too-large");
  }

  @Test
  void strictJsonSaysWhere() {
    http.post()
        .uri("/api/samples")
        .headers(headers -> headers.setBearerAuth(staff))
        .contentType(MediaType.APPLICATION_JSON)
        .body("{\"tags\":[\"a\",\"\\ud800\"]}")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("The request has 1 error.")
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("#/tags/1");
  }

  @Test
  void aClientThatHangsUpIsNoError(CapturedOutput log) throws IOException {
    long before = requestsServed();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String head =
          "POST /api/samples HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
              + staff
              + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"text\":";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }
    await().until(() -> requestsServed() > before);

    assertThat(log).doesNotContain("ERROR", "Exception");
  }

  private long requestsServed() {
    return meters.find("http.server.requests").tag("uri", "/api/samples").timers().stream()
        .mapToLong(Timer::count)
        .sum();
  }

  private static final String PROBLEM = "application/problem+json";

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
