package emporium.user;

import emporium.test.fault.ClientFaults;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@UserServiceTest
class ClientFaultsIT {

  @LocalServerPort int port;

  @Test
  void areNeverAnsweredAsFaultsOfOurOwn() {
    ClientFaults.assertAnsweredAsSuch(port);
  }
}
