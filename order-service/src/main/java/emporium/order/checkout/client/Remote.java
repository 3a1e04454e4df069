package emporium.order.checkout.client;

import emporium.order.checkout.DependencyUnavailable;
import java.util.function.Supplier;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** Tells "it does not answer", which may pass, from answers that are this service's own fault. */
final class Remote {

  private Remote() {}

  static <T> T call(String service, Supplier<T> call) {
    try {
      return call.get();
    } catch (ResourceAccessException | HttpServerErrorException | OAuth2AuthorizationException e) {
      throw new DependencyUnavailable(service, e);
    }
  }
}
