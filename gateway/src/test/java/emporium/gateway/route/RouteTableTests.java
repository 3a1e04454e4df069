package emporium.gateway.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import emporium.gateway.route.RouteTable.Access;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;

class RouteTableTests {

  private final RouteTable routes = table(new ClassPathResource("application.yml"));

  @ParameterizedTest
  @CsvSource({
    "GET,  /api/products/boot,           PUBLIC",
    "HEAD, /api/products/boot,           PUBLIC",
    "GET,  /api/checkout/options,        PUBLIC",
    "POST, /api/checkout/options,        SIGNED_IN",
    "POST, /api/checkout/quote,          SIGNED_IN",
    "GET,  /api/orders,                  SIGNED_IN",
    "PUT,  /api/profile,                 SIGNED_IN",
    "GET,  /api/profile,                 SIGNED_IN",
    "PUT,  /api/profile/password,        SIGNED_IN",
    "GET,  /api/profile/sessions,        SIGNED_IN",
    "DELETE, /api/profile/sessions,      SIGNED_IN",
    "GET,  /api/backoffice/orders,       SIGNED_IN",
    "GET,  /api/payments/1,              SIGNED_IN",
    "POST, /api/payments/webhooks/bank,  SELF_PROTECTED",
    "POST, /api/carriers/dhl/scans,      SELF_PROTECTED",
    "POST, /sign-in,                     SELF_PROTECTED",
    "GET,  /oauth2/authorize,            SELF_PROTECTED",
    "GET,  /.well-known/jwks.json,       SELF_PROTECTED",
    "POST, /api/accounts,                GUEST",
    "POST, /api/accounts/reset-password, GUEST",
    "POST, /api/cart/items,              GUEST"
  })
  void theFirstRouteThatFitsSaysWhoMayUseAPath(String method, String path, Access access) {
    var request = new MockHttpServletRequest(method, path);

    assertThat(Arrays.stream(Access.values()).filter(any -> routes.with(any).matches(request)))
        .containsExactly(access);
  }

  @ParameterizedTest
  @CsvSource({"POST, /api/products/boot", "GET, /api/unknown", "GET, /cart", "GET, /"})
  void whatHasNoRouteHasNoAccess(String method, String path) {
    var request = new MockHttpServletRequest(method, path);

    assertThat(Access.values()).noneMatch(any -> routes.with(any).matches(request));
  }

  @Test
  void streamsAreKnownByTheirRoute() {
    assertThat(routes.streams().matches(new MockHttpServletRequest("GET", "/api/orders/7/events")))
        .isTrue();
    assertThat(routes.streams().matches(new MockHttpServletRequest("GET", "/api/orders/7")))
        .isFalse();
  }

  @Test
  void servicesAnswerUnderTheirFirstSteps() {
    assertThat(routes.firstSteps())
        .containsExactlyInAnyOrder(
            "api", "connect", "docs", "oauth2", "pay", "sign-in", "userinfo", ".well-known");
  }

  @Test
  void refusesARouteThatDoesNotSayWhoMayUseIt() {
    var silent =
        new ByteArrayResource(
            """
            spring.cloud.gateway.server.webmvc.routes:
              - id: silent
                uri: http://localhost
                predicates: [ "Path=/silent/**" ]
            """
                .getBytes(UTF_8));

    assertThatIllegalStateException()
        .isThrownBy(() -> table(silent))
        .withMessageContaining("silent");
  }

  private static RouteTable table(Resource yaml) {
    var environment = new StandardEnvironment();
    try {
      new YamlPropertySourceLoader()
          .load("routes", yaml)
          .forEach(environment.getPropertySources()::addLast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RouteTable(
        Binder.get(environment)
            .bind(GatewayMvcProperties.PREFIX, GatewayMvcProperties.class)
            .get());
  }
}
