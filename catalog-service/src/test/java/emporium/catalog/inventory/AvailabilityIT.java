package emporium.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.catalog.CatalogApi.Published;
import emporium.catalog.ProductLines;
import emporium.events.Topics;
import emporium.events.product.ProductPublished;
import emporium.events.product.VariantAvailabilityChanged;
import emporium.starter.id.Uuid7;
import emporium.test.kafka.Events;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AvailabilityIT extends InventoryTest {

  @Test
  void customersHearOfEveryTurnOfTheStockAndTheProductIsNotPublishedAgain() {
    Published lamp = api.publishWhole(ProductLines.aLamp().withStock(8));
    UUID variantId = lamp.variantId();
    UUID orderId = Uuid7.next();

    api.reserve(Uuid7.next(), variantId, 1);
    assertThat(offered(lamp).at("/availability").asString()).isEqualTo("IN_STOCK");
    assertThat(offered(lamp).has("remaining")).isFalse();
    api.reserve(Uuid7.next(), variantId, 4);
    assertThat(offered(lamp).at("/availability").asString()).isEqualTo("LOW_STOCK");
    assertThat(offered(lamp).at("/remaining").asInt()).isEqualTo(3);
    api.reserve(orderId, variantId, 3);
    assertThat(offered(lamp).at("/availability").asString()).isEqualTo("SOLD_OUT");
    api.release(orderId);
    assertThat(offered(lamp).at("/availability").asString()).isEqualTo("LOW_STOCK");

    Events.drained("catalog");
    List<VariantAvailabilityChanged> published =
        Events.read(
            VariantAvailabilityChanged.class, Topics.AVAILABILITY_EVENTS, variantId.toString());
    assertThat(published)
        .extracting(VariantAvailabilityChanged::availability)
        .containsExactly("IN_STOCK", "LOW_STOCK", "SOLD_OUT", "LOW_STOCK");
    assertThat(published)
        .extracting(VariantAvailabilityChanged::remaining)
        .containsExactly(null, 3, null, 3);
    assertThat(published)
        .extracting(VariantAvailabilityChanged::version)
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(
            Events.read(ProductPublished.class, Topics.PRODUCT_EVENTS, lamp.productId().toString()))
        .hasSize(1);
  }

  @Test
  void aVariantThatIsSoldOutLeavesTheOthersToBeBought() {
    Published boot = api.publishWhole(ProductLines.aBoot().withVariant(0, "stock", 0));

    JsonNode product = api.get("/api/products/" + boot.productId()).json();

    assertThat(product.at("/variants/0/availability").asString()).isEqualTo("SOLD_OUT");
    assertThat(product.at("/variants/1/availability").asString()).isEqualTo("IN_STOCK");
    await()
        .untilAsserted(() -> {
          JsonNode found =
              api.search(product.at("/variants/0/sku").asString()).json().at("/items/0");
          assertThat(found.at("/availability").asString()).isEqualTo("IN_STOCK");
          assertThat(found.at("/variantId").asString())
              .isEqualTo(boot.variantIds().get(1).toString());
        });
  }

  private JsonNode offered(Published product) {
    return api.get("/api/products/" + product.productId()).json().at("/variants/0");
  }
}
