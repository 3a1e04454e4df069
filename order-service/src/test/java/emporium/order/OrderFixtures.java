package emporium.order;

import emporium.money.Money;
import emporium.order.config.OrderProperties;
import emporium.order.placed.Address;
import emporium.order.placed.Contact;
import emporium.order.placed.Customer;
import emporium.order.placed.Order;
import emporium.order.placed.OrderLine;
import emporium.order.placed.PaymentMethod;
import emporium.order.placed.PaymentMethod.ConfirmsWhen;
import emporium.order.pricing.PriceBreakdown;
import emporium.order.pricing.PriceOrder;
import emporium.order.pricing.TaxRules;
import emporium.order.pricing.TaxTreatment;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Orders to try things with. */
public final class OrderFixtures {

  public static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  private OrderFixtures() {}

  /** A shop in Germany that sells in euros. */
  public static OrderProperties settings() {
    URI nowhere = URI.create("http://neighbour.invalid");
    return new OrderProperties(
        nowhere,
        nowhere,
        nowhere,
        "EUR",
        "en",
        "DE",
        3,
        Duration.ofDays(7),
        Duration.ofSeconds(30),
        Duration.ofSeconds(5),
        Duration.ofMillis(400),
        new OrderProperties.Streams(5, 2000),
        Map.of(
            "swift",
            new OrderProperties.Carrier(
                "Swift", "swift-secret", "https://swift.example/track/{number}")),
        new OrderProperties.SandboxCarrier(
            false, "sandbox-secret", Duration.ofSeconds(10), Duration.ofSeconds(1)));
  }

  /** Two lamps for 79.80, to be paid by card. */
  public static Order placed() {
    return placed(ConfirmsWhen.CAPTURED);
  }

  public static Order placed(ConfirmsWhen confirmsWhen) {
    Map<String, Integer> germany = Map.of("standard", 1900);
    PriceBreakdown price =
        new PriceOrder(new TaxRules(TaxTreatment.STANDARD, germany, germany), "EUR")
            .price(
                List.of(
                    new PriceOrder.Item(UUID.randomUUID(), new Money(3990, "EUR"), 2, "standard")),
                List.of(),
                List.of(),
                List.of());
    return Order.place(UUID.randomUUID(), terms(confirmsWhen), price, NOON, NOON.plusSeconds(900));
  }

  /** Two lamps, and a voucher that is mailed. */
  public static Order placedWithVoucher() {
    Map<String, Integer> germany = Map.of("standard", 1900);
    PriceBreakdown price =
        new PriceOrder(new TaxRules(TaxTreatment.STANDARD, germany, germany), "EUR")
            .price(
                List.of(
                    new PriceOrder.Item(UUID.randomUUID(), new Money(3990, "EUR"), 2, "standard"),
                    new PriceOrder.Item(UUID.randomUUID(), new Money(2000, "EUR"), 1, "standard")),
                List.of(),
                List.of(),
                List.of());
    Order.Terms lamps = terms(ConfirmsWhen.CAPTURED);
    var voucher =
        new OrderLine.Goods(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "VCH-0020",
            "Voucher",
            List.of(),
            null,
            "standard",
            0,
            false);
    var terms =
        new Order.Terms(
            lamps.customer(),
            lamps.cart(),
            List.of(lamps.goods().getFirst(), voucher),
            lamps.contact(),
            lamps.locale(),
            lamps.shippingOption(),
            lamps.paymentMethod());
    return Order.place(UUID.randomUUID(), terms, price, NOON, NOON.plusSeconds(900));
  }

  private static Order.Terms terms(ConfirmsWhen confirmsWhen) {
    Address address =
        new Address("Ada Customer", "Quay Street 5", null, "20457", "Hamburg", null, "DE");
    return new Order.Terms(
        Customer.account(UUID.randomUUID()),
        new Order.CartRevision(UUID.randomUUID(), 5),
        List.of(
            new OrderLine.Goods(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "LMP-0001-BLK",
                "Harbour Desk Lamp",
                List.of(new OrderLine.ChosenOption("Colour", "Black")),
                null,
                "standard",
                1450,
                true)),
        new Contact("ada@emporium.example", "Ada Customer", null, address, address),
        "en",
        "standard",
        new PaymentMethod("card", confirmsWhen));
  }
}
