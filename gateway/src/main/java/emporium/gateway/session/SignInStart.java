package emporium.gateway.session;

import emporium.gateway.config.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Sends a customer who opens {@code /session/sign-in} to user-service, with PKCE, and remembers
 * where they wanted to go.
 */
@Component
public class SignInStart implements OAuth2AuthorizationRequestResolver {

  public static final String PATH = "/session/sign-in";

  private final DefaultOAuth2AuthorizationRequestResolver requests;
  private final GatewayProperties properties;

  SignInStart(ClientRegistrationRepository registrations, GatewayProperties properties) {
    this.requests = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    this.requests.setAuthorizationRequestCustomizer(
        OAuth2AuthorizationRequestCustomizers.withPkce());
    this.properties = properties;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    if (!PATH.equals(request.getRequestURI()) || !"GET".equals(request.getMethod())) {
      return null;
    }
    HttpSession session = request.getSession();
    session.setAttribute(
        ReturnPath.ATTRIBUTE, ReturnPath.of(request.getParameter("return")).value());
    if (!(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn)) {
      session.setMaxInactiveInterval(
          Math.toIntExact(properties.gateway().session().signingIn().toSeconds()));
    }
    return resolve(request, UserServiceClient.REGISTRATION);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(
      HttpServletRequest request, String registration) {
    return requests.resolve(request, registration);
  }
}
