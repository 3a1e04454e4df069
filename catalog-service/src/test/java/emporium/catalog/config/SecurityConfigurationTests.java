package emporium.catalog.config;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import emporium.starter.problem.ProblemWriter;
import emporium.starter.security.Permission;
import emporium.starter.security.ResourceServer;
import emporium.test.access.AccessRules;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecurityConfigurationTests {

  private static final AccessRules RULES =
      AccessRules.of(SecurityConfiguration.class, ResourceServer.class, ProblemWriter.class);

  @Test
  void staffWorkUnderBackofficeOnly() {
    RULES.assertStaffOnlyUnderBackoffice();
  }

  @Test
  void eachOperationOfTheBackofficeDemandsItsPermission() {
    var all = Stream.of(Permission.values()).map(Permission::scope).toList();

    assertThat(RULES.backoffice(all))
        .isEqualTo(
            Map.ofEntries(
                entry("GET /api/backoffice/imports", Set.of("catalog.write")),
                entry("POST /api/backoffice/imports", Set.of("catalog.write")),
                entry("GET /api/backoffice/imports/{importId}", Set.of("catalog.write")),
                entry(
                    "GET /api/backoffice/imports/{importId}/rejected-lines",
                    Set.of("catalog.write")),
                entry("POST /api/backoffice/media", Set.of("catalog.write")),
                entry("PUT /api/backoffice/media/{name}", Set.of("catalog.write")),
                entry("GET /api/backoffice/products", Set.of("catalog.write")),
                entry("GET /api/backoffice/products/{productId}", Set.of("catalog.write")),
                entry("PUT /api/backoffice/products/{productId}/texts", Set.of("catalog.write")),
                entry(
                    "PUT /api/backoffice/products/{productId}/variants/{variantId}/prices",
                    Set.of("catalog.write")),
                entry(
                    "POST /api/backoffice/products/{productId}/variants/{variantId}/stock-adjustments",
                    Set.of("catalog.write")),
                entry(
                    "POST /api/backoffice/products/{productId}/publication",
                    Set.of("catalog.write")),
                entry(
                    "DELETE /api/backoffice/products/{productId}/publication",
                    Set.of("catalog.write")),
                entry("GET /api/backoffice/stock/shortfalls", Set.of("stock.read"))));
  }
}
