package emporium.starter.client;

import emporium.starter.ServiceName;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * Offers {@link Neighbours} to a service that asks others. All its calls, whoever they are made
 * for, carry one token, which is the service's own: fetched once, renewed before it expires, and
 * dropped when it is refused. The client registration has the service's name.
 */
@AutoConfiguration(
    afterName = {
      "io.github.resilience4j.springboot.circuitbreaker.autoconfigure.CircuitBreakerAutoConfiguration",
      "io.github.resilience4j.springboot.retry.autoconfigure.RetryAutoConfiguration",
      "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration"
    })
@ConditionalOnClass({
  RestClient.class,
  OAuth2AuthorizedClientService.class,
  CircuitBreakerRegistry.class
})
@ConditionalOnBean({
  ClientRegistrationRepository.class,
  OAuth2AuthorizedClientService.class,
  CircuitBreakerRegistry.class
})
@EnableConfigurationProperties(ServiceName.class)
public class NeighboursAutoConfiguration {

  private static final HttpClientSettings TIME_OUTS =
      HttpClientSettings.defaults()
          .withConnectTimeout(Duration.ofMillis(500))
          .withReadTimeout(Duration.ofSeconds(3));

  @Bean
  Neighbours neighbours(
      RestClient.Builder builder,
      ClientRegistrationRepository registrations,
      OAuth2AuthorizedClientService tokens,
      CircuitBreakerRegistry circuitBreakers,
      RetryRegistry retries,
      ServiceName service) {
    ClientHttpRequestFactory connections = ClientHttpRequestFactoryBuilder.jdk().build(TIME_OUTS);
    return new Neighbours(
        builder
            .clone()
            .requestFactory(connections)
            .requestInterceptor(bearer(service.name(), registrations, tokens, connections)),
        circuitBreakers,
        retries);
  }

  private static OAuth2ClientHttpRequestInterceptor bearer(
      String service,
      ClientRegistrationRepository registrations,
      OAuth2AuthorizedClientService tokens,
      ClientHttpRequestFactory connections) {
    var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, tokens);
    manager.setAuthorizedClientProvider(
        OAuth2AuthorizedClientProviderBuilder.builder()
            .clientCredentials(grant -> grant.accessTokenResponseClient(tokenClient(connections)))
            .build());
    var bearer = new OAuth2ClientHttpRequestInterceptor(new OwnToken(manager));
    bearer.setClientRegistrationIdResolver(_ -> service);
    // Whoever is signed in to the current request, the token is the service's.
    Authentication itself =
        new AnonymousAuthenticationToken(
            service, service, AuthorityUtils.createAuthorityList("SERVICE"));
    bearer.setPrincipalResolver(_ -> itself);
    bearer.setAuthorizationFailureHandler(
        OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
    return bearer;
  }

  private static RestClientClientCredentialsTokenResponseClient tokenClient(
      ClientHttpRequestFactory connections) {
    var client = new RestClientClientCredentialsTokenResponseClient();
    client.setRestClient(
        RestClient.builder()
            .requestFactory(connections)
            .configureMessageConverters(converters ->
                converters
                    .disableDefaults()
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return client;
  }
}
