package emporium.starter.client;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.net.URI;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The other services, each by its name. */
public class Neighbours {

  private final RestClient.Builder clients;
  private final CircuitBreakerRegistry circuitBreakers;
  private final RetryRegistry retries;

  /**
   * @param clients builds clients with time-outs, which carry this service's token
   */
  Neighbours(
      RestClient.Builder clients, CircuitBreakerRegistry circuitBreakers, RetryRegistry retries) {
    this.clients = clients;
    this.circuitBreakers = circuitBreakers;
    this.retries = retries;
  }

  /**
   * A client for a part of another service's API.
   *
   * @param api an interface with {@code @HttpExchange} methods
   */
  public <T> T client(Class<T> api, URI address) {
    RestClient client = clients.clone().baseUrl(address).build();
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
        .build()
        .createClient(api);
  }

  /** The service to call by such a client; its circuit breaker and retry have its name. */
  public Neighbour named(String service) {
    return new Neighbour(service, circuitBreakers.circuitBreaker(service), retries.retry(service));
  }
}
