package emporium.gateway.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;

/** What all features share. */
@Configuration(proxyBeanMethods = false)
public class GatewayConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /**
   * The default of five connections per service would be the bottleneck of the shop. Who gets none
   * within a second hears so instead of waiting behind everybody else.
   */
  @Bean
  HttpComponentsClientHttpRequestFactoryBuilder httpClients() {
    return withConnections(200);
  }

  /** A client whose connections to one service are limited. */
  public static HttpComponentsClientHttpRequestFactoryBuilder withConnections(int perService) {
    return ClientHttpRequestFactoryBuilder.httpComponents()
        .withConnectionManagerCustomizer(connections ->
            connections.setMaxConnPerRoute(perService).setMaxConnTotal(perService * 3))
        .withDefaultRequestConfigCustomizer(
            request -> request.setConnectionRequestTimeout(Timeout.ofSeconds(1)))
        // Cookies and errors are for the browser to handle; retries are for Upstreams to decide.
        .withHttpClientCustomizer(client ->
            client
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableRedirectHandling());
  }

  /** Nothing here redirects with attributes, and looking for some would read every session. */
  @Bean
  FlashMapManager flashMapManager() {
    return new FlashMapManager() {
      @Override
      public @Nullable FlashMap retrieveAndUpdate(
          HttpServletRequest request, HttpServletResponse response) {
        return null;
      }

      @Override
      public void saveOutputFlashMap(
          FlashMap flashMap, HttpServletRequest request, HttpServletResponse response) {}
    };
  }
}
