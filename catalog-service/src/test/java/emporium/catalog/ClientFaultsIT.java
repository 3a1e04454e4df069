package emporium.catalog;

import emporium.test.fault.ClientFaults;
import emporium.test.token.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@CatalogServiceTest
class ClientFaultsIT {

  @LocalServerPort int port;

  @Test
  void areNeverAnsweredAsFaultsOfOurOwn() {
    ClientFaults.assertAnsweredAsSuch(
        port,
        TestTokens.staff(
            UUID.randomUUID(), "catalog.write", "stock.read", "events.replay", "audit.read"));
  }
}
