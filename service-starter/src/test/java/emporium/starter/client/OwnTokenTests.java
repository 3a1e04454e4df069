package emporium.starter.client;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.resilience4j.springboot.circuitbreaker.autoconfigure.CircuitBreakerAutoConfiguration;
import io.github.resilience4j.springboot.retry.autoconfigure.RetryAutoConfiguration;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.service.annotation.GetExchange;

/** All calls of a service carry one token, which is its own. */
class OwnTokenTests {

  private final WireMockServer http =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  interface Api {

    @GetExchange("/things")
    String things();
  }

  @BeforeEach
  void everythingWorks() {
    http.start();
    // Its first answer takes longer than a call may.
    RestClient.create(http.baseUrl()).get().uri("/").exchange((_, _) -> true);
    http.stubFor(
        post("/token")
            .willReturn(
                okJson(
                    """
                    {"access_token":"the-token","token_type":"Bearer","expires_in":300}
                    """)));
    http.stubFor(
        get("/things")
            .withHeader("Authorization", matching("Bearer the-token"))
            .willReturn(okJson("\"answer\"")));
  }

  @AfterEach
  void stop() {
    SecurityContextHolder.clearContext();
    http.stop();
  }

  @Test
  void oneTokenServesAllCustomers() {
    run(neighbours -> {
      for (String customer : List.of("ada", "grace", "linus")) {
        SecurityContextHolder.getContext()
            .setAuthentication(new TestingAuthenticationToken(customer, "secret", "CUSTOMER"));
        call(neighbours);
      }

      assertThat(tokensFetched()).isEqualTo(1);
    });
  }

  @Test
  void oneTokenServesAllWhoComeAtOnce() {
    run(neighbours -> {
      try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<String>> answers =
            IntStream.range(0, 8).mapToObj(_ -> requests.submit(() -> call(neighbours))).toList();
        answers.forEach(answer -> assertThat(answer).succeedsWithin(Duration.ofSeconds(10)));
      }

      assertThat(tokensFetched()).isEqualTo(1);
    });
  }

  @Test
  void aRefusedTokenIsNotKept() {
    run(neighbours -> {
      call(neighbours);
      http.stubFor(get("/things").willReturn(unauthorized()));
      assertThatExceptionOfType(HttpClientErrorException.Unauthorized.class)
          .isThrownBy(() -> call(neighbours));
      everythingAnswersAgain();

      call(neighbours);

      assertThat(tokensFetched()).isEqualTo(2);
    });
  }

  /** A user-service that hangs costs seconds and is an outage like any other. */
  @Test
  void aTokenThatDoesNotComeIsAnOutage() {
    http.stubFor(post("/token").willReturn(okJson("{}").withFixedDelay(60_000)));

    run(neighbours ->
        assertThatExceptionOfType(NeighbourUnavailable.class).isThrownBy(() -> call(neighbours)));
  }

  private void everythingAnswersAgain() {
    http.stubFor(get("/things").willReturn(okJson("\"answer\"")));
  }

  private String call(Neighbours neighbours) {
    Api api = neighbours.client(Api.class, URI.create(http.baseUrl()));
    return neighbours.named("things-service").call(api::things);
  }

  private int tokensFetched() {
    return http.findAll(postRequestedFor(urlEqualTo("/token"))).size();
  }

  private void run(java.util.function.Consumer<Neighbours> test) {
    new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                RestClientAutoConfiguration.class,
                OAuth2ClientAutoConfiguration.class,
                CircuitBreakerAutoConfiguration.class,
                RetryAutoConfiguration.class,
                NeighboursAutoConfiguration.class))
        .withPropertyValues(
            "spring.application.name=tests",
            "resilience4j.retry.configs.default.max-attempts=1",
            "spring.security.oauth2.client.registration.tests.provider=emporium",
            "spring.security.oauth2.client.registration.tests.client-id=tests",
            "spring.security.oauth2.client.registration.tests.client-secret=secret",
            "spring.security.oauth2.client.registration.tests.authorization-grant-type=client_credentials",
            "spring.security.oauth2.client.provider.emporium.token-uri="
                + http.baseUrl()
                + "/token")
        .run(context -> test.accept(context.getBean(Neighbours.class)));
  }
}
