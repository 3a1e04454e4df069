package emporium.notification;

import emporium.test.contract.OpenApiContract;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMail;
import emporium.test.store.WithMongoDb;
import emporium.test.token.WithTokenIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithMongoDb
@WithMail
@WithKafka
@WithTokenIssuer
class OpenApiIT {

  @LocalServerPort int port;

  @Test
  void theApiIsTheOneThatIsCheckedIn() {
    OpenApiContract.assertUnchanged(port);
  }
}
