package emporium.catalog.product;

import emporium.catalog.category.Category;
import emporium.catalog.locale.Localized;
import emporium.money.Money;
import emporium.starter.text.Sku;
import emporium.starter.text.Slug;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Products to try things with. */
final class ProductFixtures {

  static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  private ProductFixtures() {}

  /** A lamp of one variant for 39.90 that is on sale. */
  static Product lamp() {
    return Product.publish(
        new ProductContent(
            new Slug("harbour-desk-lamp"),
            List.of(text("en", "Harbour Desk Lamp")),
            "Emporium",
            List.of(),
            List.of(),
            List.of(
                new VariantContent(
                    new Sku("LMP-0001"),
                    List.of(),
                    "standard",
                    1450,
                    true,
                    List.of(price(3990, null, null)),
                    null))),
        Category.open(new Slug("lamps"), List.of(new Localized("en", "Lamps"))),
        NOON);
  }

  static ProductText text(String locale, String title) {
    return new ProductText(locale, title, "It is bright.", List.of());
  }

  static Price price(long cents, @Nullable Instant fromAt, @Nullable Instant untilAt) {
    return new Price(new Money(cents, "EUR"), null, null, null, fromAt, untilAt);
  }
}
