package emporium.starter.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

class NeighbourTests {

  private static final int MINIMUM_OF_CALLS = 4;

  private final AtomicInteger calls = new AtomicInteger();
  private final Neighbour neighbour =
      new Neighbour(
          "cart-service",
          CircuitBreaker.of(
              "cart-service",
              CircuitBreakerConfig.custom()
                  .minimumNumberOfCalls(MINIMUM_OF_CALLS)
                  .recordExceptions(NeighbourUnavailable.class)
                  .build()),
          Retry.of(
              "cart-service",
              RetryConfig.custom()
                  .maxAttempts(2)
                  .waitDuration(Duration.ofMillis(1))
                  .retryExceptions(NeighbourUnavailable.class)
                  .build()));

  @Test
  void asksAgainWhenThereIsNoAnswer() {
    Supplier<String> answersTheSecondTime =
        () -> {
          if (calls.incrementAndGet() == 1) {
            throw new ResourceAccessException("connection refused");
          }
          return "answer";
        };

    assertThat(neighbour.call(answersTheSecondTime)).isEqualTo("answer");
  }

  @Test
  void doesNotAskAgainWhatWasRefused() {
    assertThatExceptionOfType(HttpClientErrorException.class)
        .isThrownBy(() -> neighbour.call(failing(badRequest())));
    assertThat(calls).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504})
  void leavesANeighbourAloneThatIsOut(int status) {
    Supplier<String> out = failing(serverError(status));

    for (int i = 0; i < MINIMUM_OF_CALLS; i++) {
      assertThatExceptionOfType(NeighbourUnavailable.class).isThrownBy(() -> neighbour.call(out));
    }

    assertThat(calls).hasValue(MINIMUM_OF_CALLS);
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> neighbour.call(() -> "answer"))
        .withCauseInstanceOf(CallNotPermittedException.class);
  }

  /** What one person's request breaks must not cost the others their answer. */
  @ParameterizedTest
  @ValueSource(ints = {500, 501})
  void whatOneRequestBreaksIsNoOutage(int status) {
    for (int i = 0; i < 3 * MINIMUM_OF_CALLS; i++) {
      assertThatExceptionOfType(HttpServerErrorException.class)
          .isThrownBy(() -> neighbour.call(failing(serverError(status))));
      assertThatExceptionOfType(HttpClientErrorException.class)
          .isThrownBy(() -> neighbour.call(failing(badRequest())));
    }

    assertThat(neighbour.call(() -> "answer")).isEqualTo("answer");
  }

  private Supplier<String> failing(RuntimeException failure) {
    return () -> {
      calls.incrementAndGet();
      throw failure;
    };
  }

  private static HttpClientErrorException badRequest() {
    return new HttpClientErrorException(HttpStatus.BAD_REQUEST);
  }

  private static HttpServerErrorException serverError(int status) {
    return new HttpServerErrorException(HttpStatus.valueOf(status));
  }
}
