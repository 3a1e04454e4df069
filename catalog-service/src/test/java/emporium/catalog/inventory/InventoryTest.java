package emporium.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.catalog.CatalogApi;
import emporium.catalog.CatalogServiceTest;
import emporium.catalog.ProductLines;
import emporium.starter.id.Uuid7;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of the stock set up and look at. */
@CatalogServiceTest
abstract class InventoryTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired MeterRegistry meters;

  CatalogApi api;

  private double oversoldBefore;
  private double oversoldOnPurpose;

  @BeforeEach
  void connect() {
    api = new CatalogApi(port);
    oversoldBefore = oversold();
  }

  @AfterEach
  void nothingWasSoldTwice() {
    assertThat(oversold() - oversoldBefore).isEqualTo(oversoldOnPurpose);
  }

  /** The test is about units that are not there. */
  void expectOversold(int units) {
    oversoldOnPurpose = units;
  }

  double oversold() {
    return meters.get("emporium.stock.oversold").counter().count();
  }

  /** The only variant of a new product. */
  UUID variantWith(int units) {
    return api.publishWhole(ProductLines.aLamp().withStock(units)).variantId();
  }

  record Units(int onHand, int reserved) {}

  Units unitsOf(UUID variantId) {
    return jdbc.sql("SELECT on_hand, reserved FROM stock WHERE variant_id = ?")
        .param(Uuid7.toBytes(variantId))
        .query((row, _) -> new Units(row.getInt(1), row.getInt(2)))
        .single();
  }

  String statusOf(UUID orderId) {
    return jdbc.sql("SELECT status FROM reservation WHERE order_id = ?")
        .param(Uuid7.toBytes(orderId))
        .query(String.class)
        .optional()
        .orElse("NONE");
  }

  void awaitStatus(UUID orderId, String status) {
    await().untilAsserted(() -> assertThat(statusOf(orderId)).isEqualTo(status));
  }

  /** Its time is over; what has no such time is not touched. */
  void bringForward(UUID orderId) {
    jdbc.sql(
            """
            UPDATE reservation SET expires_at = '2001-01-01 00:00:00'
            WHERE order_id = ? AND expires_at IS NOT NULL
            """)
        .param(Uuid7.toBytes(orderId))
        .update();
  }

  void letExpire(UUID orderId) {
    bringForward(orderId);
    awaitStatus(orderId, "EXPIRED");
  }
}
