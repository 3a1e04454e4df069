package emporium.test.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of a service's security configuration, asked for every operation that is checked in as
 * {@code openapi.json}.
 */
public final class AccessRules {

  private static final String BACKOFFICE = "/api/backoffice/";
  private static final String CUSTOMERS = "shop";

  private final AuthorizationManager<HttpServletRequest> rules;
  private final List<Operation> operations = documented();

  private AccessRules(SecurityFilterChain chain) {
    this.rules =
        chain.getFilters().stream()
            .filter(AuthorizationFilter.class::isInstance)
            .map(filter -> ((AuthorizationFilter) filter).getAuthorizationManager())
            .findFirst()
            .orElseThrow();
  }

  /** One operation of the document. */
  private record Operation(String method, String path) {

    boolean isForStaff() {
      return path.startsWith(BACKOFFICE);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /**
   * @param security the service's security configuration and the beans it is built with
   */
  public static AccessRules of(Class<?>... security) {
    var rules = new AtomicReference<AccessRules>();
    new WebApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(ServletWebSecurityAutoConfiguration.class))
        .withUserConfiguration(security)
        .withBean(JsonMapper.class, JsonMapper::shared)
        .withBean(JwtDecoder.class, () -> AccessRules::refuse)
        .run(context -> rules.set(new AccessRules(context.getBean(SecurityFilterChain.class))));
    return rules.get();
  }

  private static Jwt refuse(String token) {
    throw new BadJwtException("tokens are not looked at here");
  }

  /** Staff work under {@code /api/backoffice} only, and customers do everywhere else. */
  public void assertStaffOnlyUnderBackoffice() {
    assertThat(operations).isNotEmpty();
    assertThat(operations.stream().filter(each -> each.isForStaff() == permits(each, CUSTOMERS)))
        .as("operations of customers under " + BACKOFFICE + " or of staff elsewhere")
        .isEmpty();
    assertThat(operations.stream().filter(Operation::isForStaff).filter(this::permitsAnybody))
        .as("open operations under " + BACKOFFICE)
        .isEmpty();
  }

  /**
   * Which of some scopes open each operation of the back office by itself. The dead letters and the
   * audit entries, which all services have, are left out.
   */
  public Map<String, Set<String>> backoffice(Collection<String> scopes) {
    return operations.stream()
        .filter(Operation::isForStaff)
        .filter(each -> !each.path().matches(".*/(dead-letters.*|audit-entries)"))
        .collect(
            Collectors.toMap(
                Operation::toString,
                each ->
                    scopes.stream()
                        .filter(scope -> permits(each, scope))
                        .collect(Collectors.toSet()),
                (first, _) -> first,
                TreeMap::new));
  }

  /** The operations, as {@code "GET /api/orders"}, that a token with one scope opens. */
  public Set<String> openTo(String scope) {
    return operations.stream()
        .filter(each -> permits(each, scope))
        .map(Operation::toString)
        .collect(Collectors.toSet());
  }

  private boolean permitsAnybody(Operation operation) {
    return permits(
        operation,
        new AnonymousAuthenticationToken(
            "anonymous", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
  }

  private boolean permits(Operation operation, String scope) {
    return permits(operation, new TestingAuthenticationToken("somebody", "", "SCOPE_" + scope));
  }

  private boolean permits(Operation operation, Authentication user) {
    var path = operation.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    var result = rules.authorize(() -> user, new MockHttpServletRequest(operation.method(), path));
    return result != null && result.isGranted();
  }

  private static List<Operation> documented() {
    try {
      JsonNode document = JsonMapper.shared().readTree(Files.readString(Path.of("openapi.json")));
      return document
          .path("paths")
          .propertyStream()
          .flatMap(path ->
              path.getValue()
                  .propertyStream()
                  .map(method ->
                      new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
