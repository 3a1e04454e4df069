package emporium.cart.product;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.cart.product.VariantCopy.Description;
import emporium.cart.product.VariantCopy.Price;
import emporium.cart.product.VariantCopy.Stock;
import emporium.cart.product.VariantCopy.Text;
import emporium.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VariantCopyTests {

  private static final Instant NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant DECEMBER = Instant.parse("2026-12-01T00:00:00Z");
  private static final Money USUAL = new Money(3990, "EUR");
  private static final Money REDUCED = new Money(2990, "EUR");

  private final VariantCopy lamp =
      copy(
          false,
          new Stock("LOW_STOCK", 3),
          new Price(USUAL, null, NOVEMBER),
          new Price(REDUCED, NOVEMBER, DECEMBER));

  @Test
  void costsWhatIsValidNow() {
    assertThat(lamp.priceAt(NOVEMBER.minusMillis(1))).contains(USUAL);
    assertThat(lamp.priceAt(NOVEMBER)).contains(REDUCED);
    assertThat(lamp.availabilityAt(NOVEMBER)).isEqualTo("LOW_STOCK");
  }

  @Test
  void withoutAPriceOfNowIsShownAtTheLastOneAndNotSold() {
    assertThat(lamp.priceAt(DECEMBER)).isEmpty();
    assertThat(lamp.lastPriceAt(DECEMBER)).contains(REDUCED);
    assertThat(lamp.isSoldOutAt(DECEMBER)).isTrue();
  }

  @Test
  void whenWithdrawnIsNotSold() {
    VariantCopy withdrawn = copy(true, new Stock("IN_STOCK", null), new Price(USUAL, null, null));

    assertThat(withdrawn.priceAt(NOVEMBER)).isEmpty();
    assertThat(withdrawn.isSoldOutAt(NOVEMBER)).isTrue();
  }

  @Test
  void whoseStockIsNotKnownYetIsSold() {
    assertThat(copy(false, null, new Price(USUAL, null, null)).availabilityAt(NOVEMBER))
        .isEqualTo("IN_STOCK");
  }

  @Test
  void isDescribedInTheBestLanguageThereIs() {
    Description description = Objects.requireNonNull(lamp.description());

    assertThat(title(description, "de-AT,de;q=0.9,en;q=0.5")).isEqualTo("Lampe");
    assertThat(title(description, "fr")).isEqualTo("Lamp");
    assertThat(description.textFor(List.of()).title()).isEqualTo("Lamp");
  }

  private static String title(Description description, String ranges) {
    return description.textFor(LanguageRange.parse(ranges)).title();
  }

  private static VariantCopy copy(boolean withdrawn, @Nullable Stock stock, Price... prices) {
    return new VariantCopy(
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        new Description(
            "lamp",
            List.of(new Text("en", "Lamp", List.of()), new Text("de", "Lampe", List.of())),
            List.of(prices),
            null),
        withdrawn,
        1,
        stock);
  }
}
