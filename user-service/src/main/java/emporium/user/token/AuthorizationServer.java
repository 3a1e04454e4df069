package emporium.user.token;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import emporium.user.config.UserProperties;
import emporium.user.session.EndSessions;
import emporium.user.session.EndedSessionFilter;
import emporium.user.session.Sessions;
import emporium.user.session.UseSession;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.transaction.support.TransactionOperations;

/** Sets up Spring Security's authorization server. */
@Configuration(proxyBeanMethods = false)
class AuthorizationServer {

  @Bean
  @Order(1)
  SecurityFilterChain authorizationServerEndpoints(
      HttpSecurity http,
      UserProperties properties,
      @Lazy OAuth2AuthorizationService authorizations,
      Sessions sessions,
      Clock clock) {
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server.authorizationService(authorizations);
              server.clientAuthentication(clients ->
                  clients.authenticationProviders(providers ->
                      providers.forEach(provider -> {
                        if (provider instanceof ClientSecretAuthenticationProvider secrets) {
                          secrets.setPasswordEncoder(new ClientSecrets());
                        }
                      })));
              server.oidc(oidc ->
                  oidc.logoutEndpoint(logout ->
                      // Signing out ends in the shop, whatever is wrong with the request.
                      logout.errorResponseHandler((_, response, _) ->
                          response.sendRedirect(properties.publicUrl() + "/"))));
            })
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(errors ->
            errors.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint("/sign-in"),
                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
        .addFilterAfter(new EndedSessionFilter(sessions, clock), SecurityContextHolderFilter.class)
        .build();
  }

  @Bean
  AuthorizationServerSettings authorizationServerSettings(UserProperties properties) {
    return AuthorizationServerSettings.builder().issuer(properties.publicUrl().toString()).build();
  }

  /** Reads its table's columns when created, and the start-up cache is built without a database. */
  @Bean
  @Lazy
  OAuth2AuthorizationService authorizations(
      JdbcOperations jdbc,
      RegisteredClientRepository clients,
      UseSession useSession,
      EndSessions endSessions,
      TransactionOperations transactions) {
    return new StoredAuthorizations(jdbc, clients, useSession, endSessions, transactions);
  }

  /**
   * Tracks no sessions. The framework's registry would pin an id token to the newest session of the
   * account, and then refuse to sign the others out.
   */
  @Bean
  SessionRegistry sessionRegistry() {
    return new NoSessions();
  }

  @Bean
  JwtEncoder jwtEncoder(SigningKeys keys) {
    var encoder = new NimbusJwtEncoder(keys);
    encoder.setJwkSelector(keys::toSignWith);
    return encoder;
  }

  /** For the service's own API, without fetching its own keys over the network. */
  @Bean
  JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, UserProperties properties) {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(AccessTokens.TYPE)));
    // Spring's validators, next, say what is wrong.
    processor.setJWTClaimsSetVerifier((_, _) -> {});
    var decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(),
            new JwtIssuerValidator(properties.publicUrl().toString()),
            new JwtAudienceValidator(AccessTokens.AUDIENCE)));
    return decoder;
  }
}
