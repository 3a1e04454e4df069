package emporium.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.catalog.CatalogApi;
import emporium.catalog.CatalogServiceTest;
import emporium.catalog.ProductLines;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of the stock set up and look at. */
@CatalogServiceTest
abstract class InventoryTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  CatalogApi api;

  @BeforeEach
  void connect() {
    api = new CatalogApi(port);
  }

  UUID productWith(int units) {
    return api.publish(ProductLines.aLamp().with("stock", units));
  }

  record Units(int onHand, int reserved) {}

  Units unitsOf(UUID productId) {
    return jdbc.sql("SELECT on_hand, reserved FROM stock WHERE product_id = UUID_TO_BIN(?)")
        .param(productId.toString())
        .query((row, _) -> new Units(row.getInt(1), row.getInt(2)))
        .single();
  }

  String statusOf(UUID orderId) {
    return jdbc.sql("SELECT status FROM reservation WHERE order_id = UUID_TO_BIN(?)")
        .param(orderId.toString())
        .query(String.class)
        .optional()
        .orElse("NONE");
  }

  void letLapse(UUID orderId) {
    jdbc.sql(
            """
            UPDATE reservation SET expires_at = '2001-01-01 00:00:00'
            WHERE order_id = UUID_TO_BIN(?)
            """)
        .param(orderId.toString())
        .update();
    await().untilAsserted(() -> assertThat(statusOf(orderId)).isEqualTo("EXPIRED"));
  }
}
