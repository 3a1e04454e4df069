package emporium.gateway.session;

import emporium.gateway.config.GatewayProperties;
import emporium.gateway.language.Language;
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
    ReturnPath returnTo = ReturnPath.of(request.getParameter("return"));
    session.setAttribute(ReturnPath.ATTRIBUTE, returnTo.value());
    if (!(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn)) {
      session.setMaxInactiveInterval(
          Math.toIntExact(properties.gateway().session().signingIn().toSeconds()));
    }
    OAuth2AuthorizationRequest authorization = resolve(request, UserServiceClient.REGISTRATION);
    return authorization == null ? null : inLanguage(authorization, returnTo.language());
  }

  /** The sign-in page speaks the language of the page that led to it. */
  private static OAuth2AuthorizationRequest inLanguage(
      OAuth2AuthorizationRequest authorization, Language language) {
    return OAuth2AuthorizationRequest.from(authorization)
        .additionalParameters(parameters -> parameters.put("ui_locales", language.tag()))
        .build();
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(
      HttpServletRequest request, String registration) {
    return requests.resolve(request, registration);
  }
}
