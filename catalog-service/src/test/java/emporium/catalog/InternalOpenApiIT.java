package emporium.catalog;

import emporium.test.contract.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What other services call, which is no part of the public API. */
@CatalogServiceTest
@TestPropertySource(
    properties = {
      "springdoc.paths-to-match=/internal/**",
      // It must not take events away from the instance the other tests look at.
      "spring.kafka.listener.auto-startup=false"
    })
@DirtiesContext
class InternalOpenApiIT {

  @LocalServerPort int port;

  @Test
  void theInternalApiIsTheOneThatIsCheckedIn() {
    OpenApiContract.assertUnchanged(port, "/v3/api-docs", "internal-openapi.json");
  }
}
