package emporium.gateway;

import emporium.test.contract.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class OpenApiIT {

  @LocalServerPort int port;

  @Test
  void theApiIsTheOneThatIsCheckedIn() {
    OpenApiContract.assertUnchanged(port, "/docs/openapi/gateway");
  }
}
