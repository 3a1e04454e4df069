package emporium.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.catalog.CatalogApi;
import emporium.events.EventTypes;
import emporium.events.Topics;
import emporium.events.order.OrderConfirmed;
import emporium.starter.id.Uuid7;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Events;
import emporium.test.order.PublishedOrder;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OrderEventsIT extends InventoryTest {

  private static void readEverythingAbout(UUID orderId) {
    Events.fence(Topics.ORDER_EVENTS, orderId.toString(), "catalog-service");
  }

  @Test
  void aPlacedOrderKeepsItsUnitsPastTheirTime() {
    UUID variantId = variantWith(10);
    UUID orderId = Uuid7.next();
    UUID unplaced = Uuid7.next();
    api.reserve(orderId, variantId, 3);
    api.reserve(unplaced, variantId, 1);

    Events.publish(PublishedOrder.of(orderId, variantId, 3).placed());
    readEverythingAbout(orderId);
    bringForward(orderId);
    letExpire(unplaced);

    assertThat(statusOf(orderId)).isEqualTo("ORDERED");
    assertThat(unitsOf(variantId)).isEqualTo(new Units(10, 3));
  }

  @Test
  void anOrderHeardOfLateGetsItsUnitsBackIfTheyAreFree() {
    UUID variantId = variantWith(3);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, variantId, 3);
    letExpire(orderId);

    Events.publish(PublishedOrder.of(orderId, variantId, 3).placed());

    awaitStatus(orderId, "ORDERED");
    assertThat(unitsOf(variantId)).isEqualTo(new Units(3, 3));
  }

  @Test
  void aConfirmedOrderTakesItsUnitsOnceHoweverOftenItIsPublished() {
    UUID variantId = variantWith(10);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, variantId, 3);
    UUID eventId = UUID.randomUUID();

    Events.publish(PublishedOrder.of(orderId, variantId, 3).placed());
    Events.publish(eventId, PublishedOrder.of(orderId, variantId, 3).confirmed());
    Events.publish(eventId, PublishedOrder.of(orderId, variantId, 3).confirmed());
    Events.publish(UUID.randomUUID(), PublishedOrder.of(orderId, variantId, 3).confirmed());
    Events.publish(PublishedOrder.of(orderId, variantId, 3).placed());
    readEverythingAbout(orderId);

    assertThat(statusOf(orderId)).isEqualTo("COMMITTED");
    assertThat(unitsOf(variantId)).isEqualTo(new Units(7, 0));
    assertThat(api.release(orderId).status()).isEqualTo(204);
    assertThat(unitsOf(variantId)).isEqualTo(new Units(7, 0));
  }

  @Test
  void aCancelledOrderGivesItsUnitsBackOnce() {
    UUID variantId = variantWith(10);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, variantId, 3);
    api.reserve(Uuid7.next(), variantId, 4);

    Events.publish(PublishedOrder.of(orderId, variantId, 3).placed());
    Events.publish(PublishedOrder.of(orderId).cancelled("NOT_PAID_IN_TIME"));
    Events.publish(PublishedOrder.of(orderId).cancelled("NOT_PAID_IN_TIME"));
    readEverythingAbout(orderId);

    assertThat(statusOf(orderId)).isEqualTo("RELEASED");
    assertThat(unitsOf(variantId)).isEqualTo(new Units(10, 4));
  }

  @Test
  void aPlacedOrderIsNotReleasedByItsCheckout() {
    UUID variantId = variantWith(10);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, variantId, 3);
    Events.publish(PublishedOrder.of(orderId, variantId, 3).placed());
    readEverythingAbout(orderId);

    assertThat(api.release(orderId).status()).isEqualTo(204);
    CatalogApi.Answer other = api.reserve(orderId, variantId, 5);

    assertThat(other.status()).isEqualTo(200);
    assertThat(unitsOf(variantId)).isEqualTo(new Units(10, 3));
  }

  @Test
  void anOrderConfirmedLateTakesWhatIsFree() {
    UUID variantId = variantWith(5);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, variantId, 2);
    letExpire(orderId);

    Events.publish(PublishedOrder.of(orderId, variantId, 2).confirmed());

    awaitStatus(orderId, "COMMITTED");
    assertThat(unitsOf(variantId)).isEqualTo(new Units(3, 0));
  }

  @Test
  void whatIsMissingForALateOrderIsCountedAndShownToStaff() {
    expectOversold(1);
    UUID variantId = variantWith(2);
    UUID late = Uuid7.next();
    api.reserve(late, variantId, 2);
    letExpire(late);
    api.reserve(Uuid7.next(), variantId, 1);

    Events.publish(PublishedOrder.of(late, variantId, 2).confirmed());

    awaitStatus(late, "COMMITTED");
    await().atMost(Duration.ofSeconds(5)).until(() -> oversold() > 0);
    assertThat(unitsOf(variantId)).isEqualTo(new Units(1, 1));
    JsonNode shortfall =
        api.asOperator("/api/backoffice/stock/shortfalls").json().at("/items").values().stream()
            .filter(item -> item.at("/orderId").asString().equals(late.toString()))
            .findFirst()
            .orElseThrow();
    assertThat(shortfall.at("/variantId").asString()).isEqualTo(variantId.toString());
    assertThat(shortfall.at("/units").asInt()).isEqualTo(1);
  }

  @Test
  void theCheckedInSampleIsUnderstood() {
    OrderConfirmed sample = GoldenSamples.read(OrderConfirmed.class);
    expectOversold(sample.lines().stream().mapToInt(line -> line.quantity()).sum());

    Events.publish(
        Topics.ORDER_EVENTS,
        sample.orderId().toString(),
        UUID.randomUUID(),
        EventTypes.nameOf(OrderConfirmed.class),
        GoldenSamples.bytes(OrderConfirmed.class));
    readEverythingAbout(sample.orderId());

    assertThat(statusOf(sample.orderId())).isEqualTo("COMMITTED");
  }

  @Test
  void whatAnotherReleasePublishesIsPassedOver() {
    UUID variantId = variantWith(5);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, variantId, 2);

    Events.publish(
        Topics.ORDER_EVENTS,
        orderId.toString(),
        UUID.randomUUID(),
        "emporium.order.OrderGiftWrapped",
        "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Events.publish(PublishedOrder.of(orderId, variantId, 2).confirmed());

    awaitStatus(orderId, "COMMITTED");
  }
}
