package emporium.catalog.product;

import static emporium.catalog.product.ProductFixtures.NOON;
import static emporium.catalog.product.ProductFixtures.price;
import static org.assertj.core.api.Assertions.assertThat;

import emporium.money.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PriceTests {

  private static final Instant LATER = NOON.plusSeconds(60);

  @Test
  void onePriceMayFollowAnother() {
    Price until = price(3990, null, NOON);
    Price from = price(2990, NOON, null);

    assertThat(until.overlaps(from)).isFalse();
    assertThat(from.overlaps(until)).isFalse();
  }

  @Test
  void twoPricesOfOneMomentOverlap() {
    Price always = price(3990, null, null);
    Price sometimes = price(2990, NOON, LATER);

    assertThat(always.overlaps(sometimes)).isTrue();
    assertThat(sometimes.overlaps(always)).isTrue();
    assertThat(sometimes.overlaps(price(1990, null, LATER))).isTrue();
  }

  @Test
  void pricesOfTwoCurrenciesDoNot() {
    Price francs = new Price(new Money(3990, "CHF"), null, null, null, null, null);

    assertThat(price(3990, null, null).overlaps(francs)).isFalse();
  }
}
