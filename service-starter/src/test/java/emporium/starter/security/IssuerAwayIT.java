package emporium.starter.security;

import emporium.starter.TestApplication;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Nobody answers where the keys of tokens are published. */
@SpringBootTest(
    classes = TestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "USER_SERVICE_URL=http://127.0.0.1:1")
@AutoConfigureRestTestClient
@WithMySql
@WithKafka
class IssuerAwayIT {

  @Autowired RestTestClient http;

  @Test
  void isAnOutageAndNoBug() {
    http.get()
        .uri("/api/me")
        .headers(headers -> headers.setBearerAuth(TestTokens.customer(UUID.randomUUID())))
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .valueEquals("Retry-After", "5")
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/dependency-unavailable");
    http.get().uri("/api/open?size=1").exchange().expectStatus().isOk();
  }
}
