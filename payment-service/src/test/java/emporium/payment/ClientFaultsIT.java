package emporium.payment;

import emporium.test.fault.ClientFaults;
import emporium.test.token.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PaymentServiceTest
class ClientFaultsIT {

  @LocalServerPort int port;

  @Test
  void areNeverAnsweredAsFaultsOfOurOwn() {
    ClientFaults.assertAnsweredAsSuch(port, TestTokens.customer(UUID.randomUUID()));
  }
}
