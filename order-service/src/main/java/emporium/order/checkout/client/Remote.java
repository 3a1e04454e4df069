package emporium.order.checkout.client;

import emporium.order.checkout.DependencyUnavailable;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.util.function.Supplier;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/**
 * Calls another service: again when it does not answer, and for a while not at all when it has not
 * answered for long. Tells "it does not answer", which may pass, from answers that are this
 * service's own fault.
 *
 * <p>Not by annotations: their aspects would cost every start a quarter of its time.
 */
@Component
class Remote {

  private final CircuitBreakerRegistry circuitBreakers;
  private final RetryRegistry retries;

  Remote(CircuitBreakerRegistry circuitBreakers, RetryRegistry retries) {
    this.circuitBreakers = circuitBreakers;
    this.retries = retries;
  }

  /**
   * @param service its name, also of its circuit breaker and retry
   * @throws DependencyUnavailable if it does not answer, or is left alone
   */
  <T> T call(String service, Supplier<T> call) {
    Supplier<T> once =
        circuitBreakers.circuitBreaker(service).decorateSupplier(() -> attempt(service, call));
    try {
      return retries.retry(service).executeSupplier(once);
    } catch (CallNotPermittedException e) {
      throw new DependencyUnavailable(service, e);
    }
  }

  private static <T> T attempt(String service, Supplier<T> call) {
    try {
      return call.get();
    } catch (ResourceAccessException | HttpServerErrorException | OAuth2AuthorizationException e) {
      throw new DependencyUnavailable(service, e);
    }
  }
}
