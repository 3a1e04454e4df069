package emporium.starter.client;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;

/**
 * Lets one thread fetch the service's token while the others wait for it, because user-service
 * checks a client's secret with an expensive hash.
 */
final class OwnToken implements OAuth2AuthorizedClientManager {

  private final OAuth2AuthorizedClientManager tokens;
  private final Lock fetching = new ReentrantLock();

  OwnToken(OAuth2AuthorizedClientManager tokens) {
    this.tokens = tokens;
  }

  @Override
  public @Nullable OAuth2AuthorizedClient authorize(OAuth2AuthorizeRequest request) {
    fetching.lock();
    try {
      return tokens.authorize(request);
    } finally {
      fetching.unlock();
    }
  }
}
