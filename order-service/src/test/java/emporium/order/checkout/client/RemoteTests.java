package emporium.order.checkout.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import emporium.order.checkout.DependencyUnavailable;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;

class RemoteTests {

  private static final int MINIMUM_OF_CALLS = 4;

  private final AtomicInteger calls = new AtomicInteger();
  private final Remote remote =
      new Remote(
          CircuitBreakerRegistry.of(
              CircuitBreakerConfig.custom().minimumNumberOfCalls(MINIMUM_OF_CALLS).build()),
          RetryRegistry.of(
              RetryConfig.custom()
                  .maxAttempts(2)
                  .waitDuration(Duration.ofMillis(1))
                  .retryExceptions(DependencyUnavailable.class)
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

    assertThat(remote.call("cart-service", answersTheSecondTime)).isEqualTo("answer");
  }

  @Test
  void doesNotAskAgainWhatWasRefused() {
    Supplier<String> refuses =
        () -> {
          calls.incrementAndGet();
          throw new HttpClientErrorException(HttpStatus.BAD_REQUEST);
        };

    assertThatExceptionOfType(HttpClientErrorException.class)
        .isThrownBy(() -> remote.call("cart-service", refuses));
    assertThat(calls).hasValue(1);
  }

  @Test
  void leavesAServiceAloneThatHasNotAnsweredForLong() {
    Supplier<String> silent =
        () -> {
          calls.incrementAndGet();
          throw new ResourceAccessException("connection refused");
        };

    for (int i = 0; i < MINIMUM_OF_CALLS; i++) {
      assertThatExceptionOfType(DependencyUnavailable.class)
          .isThrownBy(() -> remote.call("cart-service", silent));
    }

    assertThat(calls).hasValue(MINIMUM_OF_CALLS);
    assertThatExceptionOfType(DependencyUnavailable.class)
        .isThrownBy(() -> remote.call("cart-service", silent))
        .withCauseInstanceOf(CallNotPermittedException.class);
    assertThat(remote.call("catalog-service", () -> "answer")).isEqualTo("answer");
  }
}
