package emporium.payment.config;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.starter.problem.ProblemWriter;
import emporium.starter.security.Permission;
import emporium.starter.security.ResourceServer;
import emporium.test.access.AccessRules;
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
  void staffWhoAreNoCustomersAndProgramsDoNotShop() {
    assertThat(
            Stream.of(Permission.values())
                .filter(permission -> permission != Permission.SHOP)
                .flatMap(permission -> RULES.openTo(permission.scope()).stream()))
        .isNotEmpty()
        .doesNotContain(
            "GET /api/payments/{orderId}",
            "POST /api/payments/{orderId}/attempts",
            "GET /api/payments/{orderId}/receipt",
            "GET /api/payments/{orderId}/documents",
            "GET /api/payments/{orderId}/documents/{number}");
  }
}
