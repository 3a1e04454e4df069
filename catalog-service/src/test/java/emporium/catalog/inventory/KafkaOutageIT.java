package emporium.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.starter.id.Uuid7;
import emporium.test.store.Store;
import emporium.test.store.TestStores;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KafkaOutageIT extends InventoryTest {

  @Test
  void nothingExpiresWhileNobodyCanHearOfPlacedOrders() {
    UUID variantId = variantWith(2);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, variantId, 2);

    TestStores.whileHanging(
        Store.KAFKA,
        () -> {
          // What was asked before is answered, or not, within this time.
          await().pollDelay(Duration.ofMillis(500)).until(() -> true);
          bringForward(orderId);
          await()
              .during(Duration.ofSeconds(5))
              .atMost(Duration.ofSeconds(10))
              .until(() -> statusOf(orderId).equals("RESERVED"));
        });

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(statusOf(orderId)).isEqualTo("EXPIRED"));
    assertThat(unitsOf(variantId)).isEqualTo(new Units(2, 0));
  }
}
