package emporium.starter.security;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link CurrentUser} from the token. */
class CurrentUserResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return CurrentUser.class.isAssignableFrom(
        parameter.nestedIfOptional().getNestedParameterType());
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Optional<CurrentUser> current = current();
    if (current.isEmpty()) {
      if (parameter.isOptional()) {
        return Optional.empty();
      }
      throw new AccessDeniedException("no token");
    }
    CurrentUser user = current.get();
    if (!parameter.nestedIfOptional().getNestedParameterType().isInstance(user)) {
      throw new AccessDeniedException("for others than " + user.getClass().getSimpleName());
    }
    return parameter.isOptional() ? Optional.of(user) : user;
  }

  static Optional<CurrentUser> current() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken token
        ? Optional.of(userOf(token))
        : Optional.empty();
  }

  static CurrentUser userOf(JwtAuthenticationToken authentication) {
    Jwt token = authentication.getToken();
    Set<Permission> permissions =
        authentication.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .flatMap(authority -> Permission.ofAuthority(authority).stream())
            .collect(Collectors.toUnmodifiableSet());
    String email = token.getClaimAsString("email");
    if (email == null) {
      return new CurrentUser.Service(authentication.getName(), permissions);
    }
    return new CurrentUser.Person(
        UUID.fromString(authentication.getName()),
        email,
        Objects.requireNonNullElse(token.getClaimAsString("name"), email),
        permissions);
  }
}
