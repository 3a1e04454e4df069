package emporium.user.token;

import static emporium.starter.security.Permission.CARTS_READ;
import static emporium.starter.security.Permission.CATALOG_WRITE;
import static emporium.starter.security.Permission.EVENTS_REPLAY;
import static emporium.starter.security.Permission.PAYMENTS_READ;
import static emporium.starter.security.Permission.PRODUCTS_READ;
import static emporium.starter.security.Permission.STOCK_READ;
import static emporium.starter.security.Permission.STOCK_RESERVE;

import emporium.starter.security.Permission;
import emporium.user.config.UserProperties;
import emporium.user.config.UserProperties.Tokens;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The clients of the authorization server. They are created from the settings at each start, so the
 * settings are the truth and all instances agree; nothing of them is stored.
 */
@Configuration(proxyBeanMethods = false)
class OAuthClients {

  @Bean
  RegisteredClientRepository clients(UserProperties properties) {
    var clients = properties.user().clients();
    var tokens = properties.user().tokens();
    return new InMemoryRegisteredClientRepository(
        gateway(clients.gateway().secret(), properties),
        program("order-service", clients.orderService().secret(), tokens)
            .scopes(
                all -> all.addAll(scopes(CARTS_READ, STOCK_RESERVE, PRODUCTS_READ, PAYMENTS_READ)))
            .build(),
        program("notification-service", clients.notificationService().secret(), tokens)
            .scopes(all -> all.addAll(scopes(PAYMENTS_READ)))
            .build(),
        program("operator", clients.operator().secret(), tokens)
            .scopes(all -> all.addAll(scopes(CATALOG_WRITE, STOCK_READ, EVENTS_REPLAY)))
            .build());
  }

  private static RegisteredClient gateway(String secret, UserProperties properties) {
    Tokens tokens = properties.user().tokens();
    return client("gateway", secret)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .redirectUri(properties.publicUrl() + "/session/callback")
        .postLogoutRedirectUri(properties.publicUrl() + "/")
        .scopes(scopes ->
            scopes.addAll(
                List.of(
                    OidcScopes.OPENID,
                    OidcScopes.PROFILE,
                    OidcScopes.EMAIL,
                    ClientScopes.SHOP,
                    ClientScopes.BACKOFFICE)))
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .tokenSettings(
            TokenSettings.builder()
                .accessTokenTimeToLive(tokens.access())
                // Their sessions end before, see UseSession.
                .refreshTokenTimeToLive(properties.user().sessions().staying())
                .reuseRefreshTokens(false)
                .build())
        .build();
  }

  private static RegisteredClient.Builder program(String id, String secret, Tokens tokens) {
    return client(id, secret)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(tokens.access()).build());
  }

  private static RegisteredClient.Builder client(String id, String secret) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientName(id)
        .clientSecret(ClientSecrets.hash(secret))
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
  }

  private static List<String> scopes(Permission... permissions) {
    return Stream.of(permissions).map(Permission::scope).toList();
  }
}
