package emporium.cart;

import emporium.test.contract.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@CartServiceTest
@TestPropertySource(properties = "springdoc.paths-to-match=/internal/**")
class InternalOpenApiIT {

  @LocalServerPort int port;

  @Test
  void whatIsOfferedToOtherServicesIsCheckedIn() {
    OpenApiContract.assertUnchanged(port, "/v3/api-docs", "internal-openapi.json");
  }
}
