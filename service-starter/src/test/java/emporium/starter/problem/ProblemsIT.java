package emporium.starter.problem;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.starter.TestApplication;
import emporium.test.store.Store;
import emporium.test.store.TestStores;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.TestTokens;
import emporium.test.token.WithTokenIssuer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@SpringBootTest(
    classes = TestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@WithMySql
@WithKafka
@WithTokenIssuer
@ExtendWith(OutputCaptureExtension.class)
class ProblemsIT {

  @Autowired RestTestClient http;

  private final String customer = TestTokens.customer(UUID.randomUUID());

  @Test
  void badInputNamesEveryFieldByPointer() {
    http.post()
        .uri("/api/things")
        .headers(headers -> headers.setBearerAuth(customer))
        .contentType(MediaType.APPLICATION_JSON)
        .body("{\"name\":\" \",\"parts\":[{\"quantity\":1},{\"quantity\":0}]}")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/invalid-request")
        .jsonPath("$.errors[?(@.pointer=='#/name')].detail")
        .isEqualTo("Enter a value")
        .jsonPath("$.errors[?(@.pointer=='#/parts/1/quantity')]")
        .exists()
        .jsonPath("$.traceId")
        .isNotEmpty();
  }

  @Test
  void malformedJsonIsABadRequest() {
    http.post()
        .uri("/api/things")
        .headers(headers -> headers.setBearerAuth(customer))
        .contentType(MediaType.APPLICATION_JSON)
        .body("{")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/invalid-request");
  }

  @Test
  void badParametersAreNamed() {
    http.get()
        .uri("/api/open?size=0")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].parameter")
        .isEqualTo("size");
    http.get()
        .uri("/api/open?size=many")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].parameter")
        .isEqualTo("size");
  }

  @Test
  void aBugTellsNothingOfItself() {
    String body =
        http.get()
            .uri("/api/open?size=13")
            .exchange()
            .expectStatus()
            .is5xxServerError()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();

    assertThat(body).contains("/problems/internal-error").doesNotContain("secret");
  }

  @Test
  void aStoreThatDoesNotAnswerIsNoBug(CapturedOutput output) {
    http.get()
        .uri("/api/open?size=14")
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
        .expectHeader()
        .valueEquals(HttpHeaders.RETRY_AFTER, "5")
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/dependency-unavailable");

    assertThat(output).contains("QueryTimeoutException").doesNotContain("\tat ");
  }

  @Test
  void whatIsNotThereIsAProblemToo() {
    http.get()
        .uri("/api/nowhere")
        .headers(headers -> headers.setBearerAuth(customer))
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/not-found");
  }

  @Test
  void withoutATokenNothingButTheOpenIsReached() {
    http.get()
        .uri("/api/me")
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .contentType("application/problem+json;charset=UTF-8")
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/unauthenticated");
    http.get().uri("/api/open?size=1").exchange().expectStatus().isOk();
  }

  @Test
  void anExpiredOrForeignTokenIsRefused() {
    http.get()
        .uri("/api/me")
        .headers(headers -> headers.setBearerAuth(TestTokens.expired(UUID.randomUUID())))
        .exchange()
        .expectStatus()
        .isUnauthorized();
    http.get()
        .uri("/api/me")
        .headers(headers -> headers.setBearerAuth(customer.substring(0, customer.length() - 6)))
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void onlyAnAccessTokenForThisApiOpensAnything() {
    expectStatus("/api/me", TestTokens.idToken(UUID.randomUUID()), 401);
    expectStatus("/api/me", TestTokens.forAnotherAudience(UUID.randomUUID()), 401);
    expectStatus("/api/me", customer, 200);
  }

  @Test
  void aPermissionIsNeededWhereARuleDemandsIt() {
    expectStatus("/api/scoped", customer, 403);
    expectStatus("/api/scoped", TestTokens.client("worker", "carts.read"), 200);
    expectStatus("/api/backoffice/things", customer, 403);
    expectStatus("/api/backoffice/things", staff("stock.read"), 403);
    expectStatus("/api/backoffice/things", staff("catalog.write"), 200);
  }

  @Test
  void theBackofficeIsClosedWhereNoRuleOpensIt() {
    String administrator = staff("catalog.write", "events.replay");

    expectStatus("/api/backoffice/unlisted", administrator, 403);
    http.get().uri("/api/backoffice/unlisted").exchange().expectStatus().isUnauthorized();
  }

  private static String staff(String... permissions) {
    return TestTokens.staff(UUID.randomUUID(), permissions);
  }

  @Test
  void aPersonIsKnownAndAProgramIsNoPerson() {
    UUID customerId = UUID.randomUUID();

    http.get()
        .uri("/api/me")
        .headers(headers -> headers.setBearerAuth(TestTokens.customer(customerId)))
        .exchange()
        .expectBody()
        .jsonPath("$.accountId")
        .isEqualTo(customerId.toString());
    expectStatus("/api/me", TestTokens.client("worker", "carts.read"), 403);
  }

  @Test
  void healthIsOpenAndSaysReadyOnAPortOfItsOwn(@LocalManagementPort int management) {
    expectStatus("/actuator/health/readiness", customer, 404);
    healthIs(management, "/readiness", "UP");
  }

  @Test
  void aStoreThatIsAwayLeavesTheServiceReady(@LocalManagementPort int management) {
    TestStores.whileHanging(Store.KAFKA, () -> healthIs(management, "", "UP"));
    TestStores.whileHanging(Store.MYSQL, () -> healthIs(management, "/readiness", "UP"));
  }

  private void healthIs(int management, String group, String status) {
    http.get()
        .uri("http://localhost:" + management + "/actuator/health" + group)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo(status);
  }

  private void expectStatus(String path, String token, int status) {
    http.get()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(token))
        .exchange()
        .expectStatus()
        .isEqualTo(status);
  }
}
