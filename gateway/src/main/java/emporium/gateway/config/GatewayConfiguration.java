package emporium.gateway.config;

import java.time.Clock;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all features share. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** The default of five connections per service would be the bottleneck of the shop. */
  @Bean
  ClientHttpRequestFactoryBuilder<?> httpClients() {
    return ClientHttpRequestFactoryBuilder.httpComponents()
        .withConnectionManagerCustomizer(
            connections -> connections.setMaxConnPerRoute(200).setMaxConnTotal(600))
        // Cookies and errors are for the browser to handle; retries are for Upstreams to decide.
        .withHttpClientCustomizer(client ->
            client
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableRedirectHandling());
  }
}
