package emporium.starter.security;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link CurrentCustomer} from the token. */
class CurrentCustomerResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.nestedIfOptional().getNestedParameterType() == CurrentCustomer.class;
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    if (caller instanceof JwtAuthenticationToken token) {
      CurrentCustomer customer = customerOf(token.getToken());
      return parameter.isOptional() ? java.util.Optional.of(customer) : customer;
    }
    if (parameter.isOptional()) {
      return java.util.Optional.empty();
    }
    throw new AccessDeniedException("no token");
  }

  private static CurrentCustomer customerOf(Jwt token) {
    String email = token.getClaimAsString("email");
    if (email == null) {
      throw new AccessDeniedException("the token stands for a program");
    }
    return new CurrentCustomer(
        UUID.fromString(token.getSubject()),
        email,
        Objects.requireNonNullElse(token.getClaimAsString("name"), email));
  }
}
