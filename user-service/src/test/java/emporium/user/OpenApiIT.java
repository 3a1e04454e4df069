package emporium.user;

import emporium.test.contract.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@UserServiceTest
class OpenApiIT {

  @LocalServerPort int port;

  @Test
  void theApiIsTheOneThatIsCheckedIn() {
    OpenApiContract.assertUnchanged(port);
  }
}
