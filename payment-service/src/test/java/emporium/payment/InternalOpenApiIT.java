package emporium.payment;

import emporium.test.contract.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@PaymentServiceTest
@TestPropertySource(properties = "springdoc.paths-to-match=/internal/**")
class InternalOpenApiIT {

  @LocalServerPort int port;

  @Test
  void theInternalApiIsTheOneThatIsCheckedIn() {
    OpenApiContract.assertUnchanged(port, "/v3/api-docs", "internal-openapi.json");
  }
}
