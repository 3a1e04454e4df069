package emporium.order.config;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;

/** Connections to the services that checkout asks, each call with this service's own token. */
@Configuration
@EnableScheduling
class ClientsConfiguration {

  private static final HttpClientSettings PATIENCE =
      HttpClientSettings.defaults()
          .withConnectTimeout(Duration.ofMillis(500))
          .withReadTimeout(Duration.ofSeconds(3));

  @Bean
  RestClient cartClient(
      RestClient.Builder builder, OAuth2AuthorizedClientManager tokens, OrderProperties settings) {
    return client(builder, tokens, settings.cartUrl());
  }

  @Bean
  RestClient catalogClient(
      RestClient.Builder builder, OAuth2AuthorizedClientManager tokens, OrderProperties settings) {
    return client(builder, tokens, settings.catalogUrl());
  }

  @Bean
  OAuth2AuthorizedClientManager ownTokens(
      ClientRegistrationRepository registrations, OAuth2AuthorizedClientService tokens) {
    return new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, tokens);
  }

  private static RestClient client(
      RestClient.Builder builder, OAuth2AuthorizedClientManager tokens, URI address) {
    var bearer = new OAuth2ClientHttpRequestInterceptor(tokens);
    bearer.setClientRegistrationIdResolver(_ -> "order-service");
    return builder
        .clone()
        .baseUrl(address)
        .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(PATIENCE))
        .requestInterceptor(bearer)
        .build();
  }
}
