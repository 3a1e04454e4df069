package emporium.order.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import emporium.money.Money;
import emporium.order.pricing.PriceOrder.GrossCharge;
import emporium.order.pricing.PriceOrder.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PriceOrderTests {

  private static final Map<String, Integer> GERMANY = Map.of("standard", 1900, "reduced", 700);
  private static final Map<String, Integer> AUSTRIA = Map.of("standard", 2000, "reduced", 1000);

  private final PriceOrder toGermany = to(TaxTreatment.STANDARD, GERMANY);
  private final PriceOrder toAustria = to(TaxTreatment.STANDARD, AUSTRIA);
  private final PriceOrder abroad = to(TaxTreatment.EXPORT, Map.of());

  private static PriceOrder to(TaxTreatment treatment, Map<String, Integer> destination) {
    return new PriceOrder(new TaxRules(treatment, GERMANY, destination), "EUR");
  }

  @Test
  void aGermanOrderContainsGermanTax() {
    PriceBreakdown price =
        toGermany.price(List.of(item(11900, 2)), List.of(), List.of(), List.of());

    assertThat(price.total()).isEqualTo(euro(23800));
    assertThat(price.taxes()).containsExactly(new Tax(1900, euro(3800)));
    assertThat(price.tax()).isEqualTo(euro(3800));
  }

  @Test
  void anAustrianOrderCostsTheSameAndContainsAustrianTax() {
    PriceBreakdown price =
        toAustria.price(List.of(item(12000, 1)), List.of(), List.of(), List.of());

    assertThat(price.total()).isEqualTo(euro(12000));
    assertThat(price.taxes()).containsExactly(new Tax(2000, euro(2000)));
  }

  @Test
  void anExportIsChargedWithoutTheTaxOfTheHomeCountry() {
    PriceBreakdown price =
        abroad.price(
            List.of(item(11900, 2), item("reduced", 1070, 1)),
            List.of(),
            List.of(shipping(1190)),
            List.of());

    assertThat(price.lines())
        .extracting(PricedLine::unitPrice)
        .containsExactly(euro(10000), euro(1000));
    assertThat(price.taxes()).isEmpty();
    assertThat(price.tax()).isEqualTo(euro(0));
    assertThat(price.shipping().amount()).isBetween(1000L, 1112L);
    assertThat(price.total()).isEqualTo(euro(21000).plus(price.shipping()));
  }

  @Test
  void taxIsRoundedHalfUpOncePerLineAndTotalsAreSumsOfLines() {
    // 19 % within 0.99 is 15.807 cents: 16 for each line, 48 for three, where the sum's would be
    // 47.
    PriceBreakdown price =
        toGermany.price(
            List.of(item(99, 1), item(99, 1), item(99, 1)), List.of(), List.of(), List.of());

    assertThat(price.taxes()).containsExactly(new Tax(1900, euro(48)));
  }

  @Test
  void severalRatesStandSideBySide() {
    PriceBreakdown price =
        toGermany.price(
            List.of(item(11900, 1), item("reduced", 10700, 1)), List.of(), List.of(), List.of());

    assertThat(price.taxes()).containsExactly(new Tax(700, euro(700)), new Tax(1900, euro(1900)));
    assertThat(price.tax()).isEqualTo(euro(2600));
  }

  @Test
  void shippingIsTaxedLikeTheGoodsProRata() {
    PriceBreakdown price =
        toGermany.price(
            List.of(item(7500, 1), item("reduced", 2500, 1)),
            List.of(),
            List.of(shipping(400)),
            List.of());

    assertThat(price.charges()).hasSize(1);
    assertThat(price.charges().getFirst().taxes())
        // 3.00 at 19 % and 1.00 at 7 %
        .containsExactly(new Tax(700, euro(7)), new Tax(1900, euro(48)));
    assertThat(price.shipping()).isEqualTo(euro(400));
    assertThat(price.total()).isEqualTo(euro(10400));
  }

  @Test
  void aDiscountOnTheOrderFallsOnItsLinesByWhatTheyCost() {
    PriceBreakdown price =
        toGermany.price(
            List.of(item(3000, 1), item(7000, 1)),
            List.of(new Discount("AUTUMN", euro(-1001))),
            List.of(),
            List.of());

    assertThat(price.lines())
        .extracting(PricedLine::discount)
        .containsExactly(euro(-300), euro(-701));
    assertThat(price.discount()).isEqualTo(euro(-1001));
    assertThat(price.total()).isEqualTo(euro(8999));
    assertThat(price.tax()).isEqualTo(euro(431 + 1006));
  }

  @Test
  void aFeeAndAnAdjustmentAreChargesToo() {
    PriceBreakdown price =
        toGermany.price(
            List.of(item(1000, 1)),
            List.of(),
            List.of(
                shipping(490),
                new GrossCharge(Charge.Kind.PAYMENT_FEE, "cash-on-delivery", euro(200)),
                new GrossCharge(Charge.Kind.ADJUSTMENT, "goodwill", euro(-100))),
            List.of());

    assertThat(price.shipping()).isEqualTo(euro(490));
    assertThat(price.fees()).isEqualTo(euro(100));
    assertThat(price.total()).isEqualTo(euro(1590));
  }

  @Test
  void aGiftCardLowersWhatHasToBePaidAndNotTheTotal() {
    PriceBreakdown price =
        toGermany.price(
            List.of(item(5000, 1)),
            List.of(),
            List.of(),
            List.of(new Tender("GIFT_CARD", "GC-1", euro(2000))));

    assertThat(price.total()).isEqualTo(euro(5000));
    assertThat(price.payable()).isEqualTo(euro(3000));
    assertThat(price.tax()).isEqualTo(euro(798));
  }

  @Test
  void refusesMoreThanTheOrderCostsAndOtherCurrencies() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            toGermany.price(
                List.of(item(100, 1)),
                List.of(),
                List.of(),
                List.of(new Tender("GIFT_CARD", "GC-1", euro(101)))));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            toGermany.price(
                List.of(item(100, 1)),
                List.of(new Discount("ALL", euro(-101))),
                List.of(),
                List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            toGermany.price(
                List.of(
                    item(100, 1),
                    new Item(UUID.randomUUID(), new Money(100, "USD"), 1, "standard")),
                List.of(),
                List.of(),
                List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            toGermany.price(List.of(item("luxury", 100, 1)), List.of(), List.of(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> toGermany.price(List.of(), List.of(), List.of(), List.of()));
  }

  /** The constructor checks every sum, so that none of these would come about if one were off. */
  @ParameterizedTest
  @EnumSource(TaxTreatment.class)
  void everySumIsExactWhateverIsBought(TaxTreatment treatment) {
    Random random = new Random(7);
    PriceOrder pricing = to(treatment, AUSTRIA);
    for (int i = 0; i < 500; i++) {
      List<Item> items = new ArrayList<>();
      long net = 0;
      for (int line = 0; line <= random.nextInt(6); line++) {
        Item item =
            item(
                random.nextBoolean() ? "standard" : "reduced",
                random.nextInt(100_000),
                1 + random.nextInt(99));
        items.add(item);
        net += item.unitPrice().amount() * item.quantity() / 2;
      }
      List<Discount> discounts =
          List.of(
              new Discount("A", euro(-random.nextLong(net / 2 + 1))),
              new Discount("B", euro(-random.nextLong(net / 2 + 1))));

      PriceBreakdown price =
          pricing.price(items, discounts, List.of(shipping(random.nextInt(5000))), List.of());

      assertThat(price.discount())
          .isEqualTo(discounts.get(0).amount().plus(discounts.get(1).amount()));
      assertThat(price.lines()).allMatch(line -> line.total().signum() >= 0);
      assertThat(price.tax().compareTo(price.total())).isNotPositive();
    }
  }

  private static Item item(long unitPrice, int quantity) {
    return item("standard", unitPrice, quantity);
  }

  private static Item item(String taxClass, long unitPrice, int quantity) {
    return new Item(UUID.randomUUID(), euro(unitPrice), quantity, taxClass);
  }

  private static GrossCharge shipping(long amount) {
    return new GrossCharge(Charge.Kind.SHIPPING, "standard", euro(amount));
  }

  private static Money euro(long cents) {
    return new Money(cents, "EUR");
  }
}
