package emporium.notification;

import emporium.test.fault.ClientFaults;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMail;
import emporium.test.store.WithMongoDb;
import emporium.test.token.TestTokens;
import emporium.test.token.WithTokenIssuer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithMongoDb
@WithMail
@WithKafka
@WithTokenIssuer
class ClientFaultsIT {

  @LocalServerPort int port;

  @Test
  void areNeverAnsweredAsFaultsOfOurOwn() {
    ClientFaults.assertAnsweredAsSuch(
        port, TestTokens.staff(UUID.randomUUID(), "deliveries.read", "events.replay"));
  }
}
