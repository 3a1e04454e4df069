package emporium.order;

import emporium.test.fault.ClientFaults;
import emporium.test.token.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OrderServiceTest
class ClientFaultsIT {

  @LocalServerPort int port;

  @Test
  void areNeverAnsweredAsFaultsOfOurOwn() {
    ClientFaults.assertAnsweredAsSuch(
        port,
        TestTokens.staff(
            UUID.randomUUID(),
            "shop",
            "orders.read",
            "orders.fulfil",
            "contacts.erase",
            "events.replay",
            "audit.read"));
  }
}
