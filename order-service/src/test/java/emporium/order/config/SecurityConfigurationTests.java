package emporium.order.config;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.starter.problem.ProblemWriter;
import emporium.starter.security.Permission;
import emporium.starter.security.ResourceServer;
import emporium.test.access.AccessRules;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecurityConfigurationTests {

  private static final AccessRules RULES =
      AccessRules.of(SecurityConfiguration.class, ResourceServer.class, ProblemWriter.class);

  @Test
  void staffWorkUnderBackofficeOnly() {
    RULES.assertStaffOnlyUnderBackoffice();
  }

  @Test
  void eachOperationOfTheBackofficeDemandsItsPermission() {
    var all = Stream.of(Permission.values()).map(Permission::scope).toList();

    assertThat(RULES.backoffice(all))
        .isEqualTo(
            Map.of(
                "GET /api/backoffice/orders",
                Set.of("orders.read"),
                "GET /api/backoffice/orders/{orderId}",
                Set.of("orders.read"),
                "DELETE /api/backoffice/orders/{orderId}/contact",
                Set.of("contacts.erase"),
                "POST /api/backoffice/orders/{orderId}/parcels",
                Set.of("orders.fulfil"),
                "PUT /api/backoffice/orders/{orderId}/parcels/{parcelId}/shipment",
                Set.of("orders.fulfil")));
  }

  @Test
  void staffWhoAreNoCustomersAndProgramsDoNotShop() {
    assertThat(
            Stream.of(Permission.values())
                .filter(permission -> permission != Permission.SHOP)
                .flatMap(permission -> RULES.openTo(permission.scope()).stream()))
        .isNotEmpty()
        .doesNotContain(
            "POST /api/orders",
            "GET /api/orders",
            "GET /api/orders/{orderId}",
            "GET /api/orders/{orderId}/events",
            "POST /api/checkout/quote");
  }
}
