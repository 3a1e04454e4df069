package emporium.gateway.route;

import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Set;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Calls services that may be down. A read whose connection fails is tried once more, which is what
 * an instance that restarts needs; a write never is, for nobody knows how far it came. After
 * several failures the circuit breaker refuses calls to a service for some seconds. Answers of a
 * service, errors too, are the service's own and pass unchanged.
 */
@Component
class Upstreams {

  /** How long a circuit breaker stays open; also sent as {@code Retry-After}. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private static final Logger log = LoggerFactory.getLogger(Upstreams.class);
  private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final Duration BEFORE_RETRY = Duration.ofMillis(150);

  private final CircuitBreakerRegistry breakers =
      CircuitBreakerRegistry.of(
          CircuitBreakerConfig.custom()
              .slidingWindowSize(20)
              .minimumNumberOfCalls(10)
              .failureRateThreshold(50)
              .slowCallDurationThreshold(Duration.ofSeconds(10))
              .slowCallRateThreshold(80)
              .waitDurationInOpenState(PAUSE)
              .permittedNumberOfCallsInHalfOpenState(3)
              .automaticTransitionFromOpenToHalfOpenEnabled(false)
              .recordException(e -> e instanceof ResourceAccessException a && !isCrowded(a))
              .build());

  private final Refusals refusals;

  Upstreams(Refusals refusals, MeterRegistry meters) {
    this.refusals = refusals;
    TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
  }

  static Problem unavailable() {
    return Problem.of(ProblemType.DEPENDENCY_UNAVAILABLE)
        .detail("The request was not processed.")
        .retryAfter(PAUSE);
  }

  ServerResponse call(String service, ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    CircuitBreaker breaker = breakers.circuitBreaker(service);
    try {
      return breaker.executeCallable(() -> attempt(request, next));
    } catch (CallNotPermittedException _) {
      return refusals.refuse(unavailable());
    } catch (ResourceAccessException e) {
      log.atWarn()
          .addKeyValue("service", service)
          .addKeyValue("cause", String.valueOf(e.getMostSpecificCause()))
          .log("Service does not answer");
      return refusals.refuse(isTimeout(e) ? slow() : unavailable());
    }
  }

  private static ServerResponse attempt(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    try {
      return next.handle(request);
    } catch (ResourceAccessException e) {
      if (!READS.contains(request.method()) || isTimeout(e) || isCrowded(e)) {
        throw e;
      }
      Thread.sleep(BEFORE_RETRY);
      return next.handle(request);
    }
  }

  private static boolean isTimeout(ResourceAccessException e) {
    Throwable cause = e.getMostSpecificCause();
    return cause instanceof InterruptedIOException
        && !(cause instanceof ConnectTimeoutException)
        && !isCrowded(e);
  }

  /** No connection was free: the service is not to blame, and nothing was sent. */
  private static boolean isCrowded(ResourceAccessException e) {
    return e.getMostSpecificCause() instanceof ConnectionRequestTimeoutException;
  }

  private static Problem slow() {
    return Problem.of(ProblemType.DEPENDENCY_UNAVAILABLE)
        .detail(
            "The request timed out and may still have been processed. Please check before retrying.")
        .retryAfter(PAUSE);
  }
}
