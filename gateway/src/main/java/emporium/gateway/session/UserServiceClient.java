package emporium.gateway.session;

import emporium.gateway.config.GatewayConfiguration;
import emporium.gateway.config.GatewayProperties;
import java.time.Duration;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.web.client.RestClient;

/**
 * The gateway as a client of user-service. Every address is stated instead of discovered, so that
 * the gateway starts without user-service.
 */
@Configuration(proxyBeanMethods = false)
class UserServiceClient {

  static final String REGISTRATION = "emporium";
  static final String CALLBACK = "/session/callback";

  @Bean
  ClientRegistrationRepository clientRegistrations(GatewayProperties properties) {
    String userService = properties.gateway().userService().toString();
    return new InMemoryClientRegistrationRepository(
        ClientRegistration.withRegistrationId(REGISTRATION)
            .clientId("gateway")
            .clientSecret(properties.gateway().clientSecret())
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(properties.publicUrl() + CALLBACK)
            .scope("openid", "profile", "email", "shop", "backoffice")
            .issuerUri(properties.publicUrl().toString())
            .authorizationUri(properties.publicUrl() + "/oauth2/authorize")
            .tokenUri(userService + "/oauth2/token")
            .jwkSetUri(userService + "/oauth2/jwks")
            .userNameAttributeName(IdTokenClaimNames.SUB)
            .build());
  }

  @Bean
  RestClient tokenEndpoint(RestClient.Builder builder) {
    HttpClientSettings settings =
        HttpClientSettings.defaults()
            .withConnectTimeout(Duration.ofSeconds(2))
            .withReadTimeout(Duration.ofSeconds(5));
    return builder
        .requestFactory(GatewayConfiguration.withConnections(100).build(settings))
        .configureMessageConverters(converters ->
            converters
                .addCustomConverter(new FormHttpMessageConverter())
                .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }

  @Bean
  RestClientAuthorizationCodeTokenResponseClient codeForTokens(RestClient tokenEndpoint) {
    var client = new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(tokenEndpoint);
    return client;
  }

  @Bean
  RestClientRefreshTokenTokenResponseClient refreshForTokens(RestClient tokenEndpoint) {
    var client = new RestClientRefreshTokenTokenResponseClient();
    client.setRestClient(tokenEndpoint);
    return client;
  }
}
