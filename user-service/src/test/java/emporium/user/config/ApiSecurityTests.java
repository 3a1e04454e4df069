package emporium.user.config;

import emporium.starter.problem.ProblemWriter;
import emporium.starter.security.ResourceServer;
import emporium.test.access.AccessRules;
import org.junit.jupiter.api.Test;

class ApiSecurityTests {

  @Test
  void staffWorkUnderBackofficeOnly() {
    AccessRules.of(ApiSecurity.class, ResourceServer.class, ProblemWriter.class)
        .assertStaffOnlyUnderBackoffice();
  }
}
