package emporium.gateway.stream;

import emporium.gateway.config.GatewayConfiguration;
import emporium.gateway.config.GatewayProperties;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** The connections to services: those of event streams are apart from all others. */
@Configuration(proxyBeanMethods = false)
class ServiceClients {

  @Bean
  ProxyExchange proxyExchange(
      RestClient.Builder clients,
      HttpClientSettings settings,
      GatewayMvcProperties routes,
      GatewayProperties properties) {
    var streamConnections =
        GatewayConfiguration.withConnections(properties.gateway().streams().inTotal())
            // Who opens a stream anew often does so because the service has just gone.
            .withHttpClientCustomizer(
                client -> client.setConnectionReuseStrategy((_, _, _) -> false))
            .build(settings);
    var ordinary = new RestClientProxyExchange(clients.build(), routes);
    var streams =
        new RestClientProxyExchange(
            clients.clone().requestFactory(streamConnections).build(), routes);
    return request ->
        EventStreams.isOne(request.getServerRequest().servletRequest())
            ? streams.exchange(request)
            : ordinary.exchange(request);
  }
}
