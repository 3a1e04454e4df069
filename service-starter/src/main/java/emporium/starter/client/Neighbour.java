package emporium.starter.client;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/**
 * Another service, called again when it does not answer, and for a while not at all when it has not
 * answered for long. Only an outage counts: a connection that is refused or times out, and the
 * statuses 502, 503 and 504. Whatever else it answers, an error of its own included, belongs to one
 * request and says nothing about the next.
 *
 * <p>Not by annotations: their aspects would cost every start a quarter of its time.
 */
public final class Neighbour {

  private final String service;
  private final CircuitBreaker circuitBreaker;
  private final Retry retry;

  Neighbour(String service, CircuitBreaker circuitBreaker, Retry retry) {
    this.service = service;
    this.circuitBreaker = circuitBreaker;
    this.retry = retry;
  }

  /**
   * @param call has to be safe to repeat
   * @throws NeighbourUnavailable if the service does not answer, or is left alone
   */
  public <T> T call(Supplier<T> call) {
    Supplier<T> once = circuitBreaker.decorateSupplier(() -> attempt(call));
    try {
      return retry.executeSupplier(once);
    } catch (CallNotPermittedException e) {
      throw new NeighbourUnavailable(service, e);
    }
  }

  private <T> T attempt(Supplier<T> call) {
    try {
      return call.get();
    } catch (ResourceAccessException | OAuth2AuthorizationException e) {
      throw new NeighbourUnavailable(service, e);
    } catch (HttpServerErrorException e) {
      throw isOutage(e) ? new NeighbourUnavailable(service, e) : e;
    }
  }

  private static boolean isOutage(HttpServerErrorException e) {
    return switch (HttpStatus.resolve(e.getStatusCode().value())) {
      case BAD_GATEWAY, SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> true;
      case null, default -> false;
    };
  }
}
