package emporium.cart.config;

import emporium.starter.problem.ProblemWriter;
import emporium.starter.security.ResourceServer;
import emporium.test.access.AccessRules;
import org.junit.jupiter.api.Test;

class SecurityConfigurationTests {

  private static final AccessRules RULES =
      AccessRules.of(SecurityConfiguration.class, ResourceServer.class, ProblemWriter.class);

  @Test
  void staffWorkUnderBackofficeOnly() {
    RULES.assertStaffOnlyUnderBackoffice();
  }
}
