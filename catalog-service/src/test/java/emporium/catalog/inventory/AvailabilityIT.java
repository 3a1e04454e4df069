package emporium.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.catalog.ProductLines;
import emporium.events.Topics;
import emporium.events.product.Availability;
import emporium.events.product.ProductPublished;
import emporium.starter.id.Uuid7;
import emporium.test.kafka.Facts;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AvailabilityIT extends InventoryTest {

  @Test
  void shoppersHearOfEveryTurnOfTheStock() {
    ProductLines line = ProductLines.aLamp().with("stock", 8);
    UUID productId = api.publish(line);
    UUID orderId = Uuid7.next();

    api.reserve(Uuid7.next(), productId, 1);
    api.reserve(Uuid7.next(), productId, 4);
    assertThat(availabilityOf(productId)).isEqualTo("LOW_STOCK");
    api.reserve(orderId, productId, 3);
    assertThat(availabilityOf(productId)).isEqualTo("SOLD_OUT");
    api.release(orderId);
    assertThat(availabilityOf(productId)).isEqualTo("LOW_STOCK");

    await()
        .untilAsserted(() ->
            assertThat(
                    Facts.read(ProductPublished.class, Topics.PRODUCT_EVENTS, productId.toString()))
                .extracting(ProductPublished::availability)
                .containsExactly(
                    Availability.IN_STOCK,
                    Availability.LOW_STOCK,
                    Availability.SOLD_OUT,
                    Availability.LOW_STOCK));
    assertThat(Facts.read(ProductPublished.class, Topics.PRODUCT_EVENTS, productId.toString()))
        .extracting(ProductPublished::version)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private String availabilityOf(UUID productId) {
    return api.get("/api/products/" + productId).json().at("/availability").asString();
  }
}
