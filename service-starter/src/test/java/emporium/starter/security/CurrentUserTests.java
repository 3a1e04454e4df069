package emporium.starter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.web.context.request.ServletWebRequest;

class CurrentUserTests {

  private static final UUID ACCOUNT = UUID.fromString("0193a5c0-0000-7000-8000-0000000000a1");

  private final CurrentUserResolver resolver = new CurrentUserResolver();

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aPersonHasThePermissionsOfTheScopesInTheirToken() {
    comesWith(ACCOUNT.toString(), "ada@example.org", "openid shop catalog.write");

    assertThat(resolve("person"))
        .isEqualTo(
            new CurrentUser.Person(
                ACCOUNT,
                "ada@example.org",
                "Ada",
                Set.of(Permission.SHOP, Permission.CATALOG_WRITE)));
  }

  @Test
  void aProgramIsAService() {
    comesWith("order-service", null, "carts.read");

    assertThat(resolve("anybody"))
        .isEqualTo(new CurrentUser.Service("order-service", Set.of(Permission.CARTS_READ)));
  }

  @Test
  void aProgramIsRefusedWhereAPersonIsExpected() {
    comesWith("order-service", null, "carts.read");

    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> resolve("person"));
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> resolve("ifSignedIn"));
  }

  @Test
  void aGuestIsNobodyWhereThatIsAllowedAndRefusedElsewhere() {
    assertThat(resolve("ifSignedIn")).isEqualTo(Optional.empty());
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> resolve("person"));
  }

  private static void comesWith(String subject, @Nullable String email, String scope) {
    Jwt.Builder token =
        Jwt.withTokenValue("…")
            .header("typ", "at+jwt")
            .subject(subject)
            .expiresAt(Instant.MAX)
            .claim("scope", scope);
    if (email != null) {
      token.claims(claims -> claims.putAll(Map.of("email", email, "name", "Ada")));
    }
    SecurityContextHolder.getContext()
        .setAuthentication(new JwtAuthenticationConverter().convert(token.build()));
  }

  private @Nullable Object resolve(String method) {
    Method endpoint =
        Arrays.stream(Endpoints.class.getDeclaredMethods())
            .filter(each -> each.getName().equals(method))
            .findFirst()
            .orElseThrow();
    var parameter = new MethodParameter(endpoint, 0);
    assertThat(resolver.supportsParameter(parameter)).isTrue();
    return resolver.resolveArgument(
        parameter, null, new ServletWebRequest(new MockHttpServletRequest()), null);
  }

  private interface Endpoints {

    void person(CurrentUser.Person who);

    void anybody(CurrentUser who);

    void ifSignedIn(Optional<CurrentUser.Person> who);
  }
}
