package emporium.catalog;

import emporium.test.contract.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@CatalogServiceTest
class OpenApiIT {

  @LocalServerPort int port;

  @Test
  void theApiIsTheOneThatIsCheckedIn() {
    OpenApiContract.assertUnchanged(port);
  }
}
