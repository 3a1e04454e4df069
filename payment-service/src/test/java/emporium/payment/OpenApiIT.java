package emporium.payment;

import static java.util.Objects.requireNonNull;

import emporium.test.contract.OpenApiContract;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.WithTokenIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.client.RestTestClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@WithMySql
@WithKafka
@WithTokenIssuer
class OpenApiIT {

  @Autowired RestTestClient http;

  @Test
  void servesTheContractThatIsCheckedIn() {
    OpenApiContract.assertUnchanged(
        requireNonNull(
            http.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody()));
  }
}
