package emporium.events.product;

import emporium.events.LocalizedText;
import emporium.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as it is now, whole, with all its variants: published for the first time or edited.
 * Because the topic keeps the newest record of every key, each record stands for itself. How many
 * units there are is published as {@link VariantAvailabilityChanged}.
 *
 * @param texts one for each language the product is described in, the shop's own language first
 * @param categories where the product stands in the shop, the leading one first
 * @param pictures the first one leads
 * @param options what a customer chooses, empty for a product of one variant
 * @param variants what is priced, stocked and ordered, at least one
 */
public record ProductPublished(
    UUID productId,
    long version,
    String slug,
    String brand,
    List<Text> texts,
    List<Category> categories,
    List<Picture> pictures,
    List<Option> options,
    List<Variant> variants,
    Instant publishedAt)
    implements ProductEvent {

  /** What is said about a product in one language. */
  public record Text(
      String locale, String title, String description, List<Specification> specifications) {}

  /** One line of the product's data sheet. */
  public record Specification(String name, String value) {}

  /** Where the product stands in the shop. */
  public record Category(String slug, List<LocalizedText> name) {}

  /**
   * @param path of its narrowest rendition, below the public address
   */
  public record Picture(String path, List<LocalizedText> alternativeText) {}

  /**
   * What a customer chooses of, such as a size.
   *
   * @param code names it for ever: {@code size}
   */
  public record Option(String code, List<LocalizedText> name, List<OptionValue> values) {}

  /**
   * @param code names it for ever: {@code xl}
   * @param swatch its colour as {@code #rrggbb}, where it has one
   */
  public record OptionValue(String code, List<LocalizedText> name, @Nullable String swatch) {}

  /**
   * What is priced, stocked, carried, reserved and ordered.
   *
   * @param selection the value of every option of the product, in their order
   * @param taxClass which rates apply, such as {@code standard}
   * @param weightGrams with its packaging; zero for what is not shipped
   * @param stockPolicy what happens when none is left: {@code DENY} or {@code BACKORDER}
   * @param prices at most one for a currency and a moment
   * @param picture path of the picture that shows this variant, if one does
   */
  public record Variant(
      UUID variantId,
      String sku,
      List<SelectedOption> selection,
      String taxClass,
      int weightGrams,
      boolean requiresShipping,
      String stockPolicy,
      List<Price> prices,
      @Nullable String picture) {}

  /** The codes of an option and of the value a variant has of it. */
  public record SelectedOption(String option, String value) {}

  /**
   * A price with the tax of the shop's home country.
   *
   * @param former the price before a reduction, where there is one
   * @param lowestOf30Days the lowest price of the 30 days before a reduction (Directive 98/6/EC,
   *     article 6a), where there is one
   * @param perUnit the price per unit of measure, where one has to be shown
   * @param validFrom absent if it always was
   * @param validUntil exclusive, absent if it has no end
   */
  public record Price(
      Money amount,
      @Nullable Money former,
      @Nullable Money lowestOf30Days,
      @Nullable UnitPrice perUnit,
      @Nullable Instant validFrom,
      @Nullable Instant validUntil) {}

  /**
   * A price per unit of measure, such as 3.98 EUR per 100 g.
   *
   * @param unit of the quantity: {@code g}, {@code ml}, {@code m}, {@code piece}
   */
  public record UnitPrice(Money amount, int quantity, String unit) {}
}
