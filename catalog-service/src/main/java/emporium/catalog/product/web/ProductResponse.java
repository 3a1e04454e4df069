package emporium.catalog.product.web;

import emporium.catalog.inventory.Availability;
import emporium.catalog.locale.Localized;
import emporium.catalog.media.web.PictureResponse;
import emporium.catalog.product.Offer;
import emporium.catalog.product.Offer.OfferedVariant;
import emporium.catalog.product.Option;
import emporium.catalog.product.Price;
import emporium.catalog.product.ProductSnapshot;
import emporium.catalog.product.ProductText;
import emporium.money.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product in one language, with its prices of now.
 *
 * @param options what a customer chooses, empty if there is one variant
 * @param variants what can be bought, the leading one first
 */
@Schema(name = "Product")
record ProductResponse(
    UUID productId,
    String slug,
    String title,
    String description,
    String brand,
    List<CategoryName> categories,
    List<SpecificationLine> specifications,
    List<PictureResponse> pictures,
    List<ProductOption> options,
    List<ProductVariant> variants,
    long version) {

  /** Where it stands in the shop. */
  record CategoryName(String slug, String name) {}

  /** One line of the data sheet. */
  record SpecificationLine(String name, String value) {}

  record ProductOption(String code, String name, List<OptionValue> values) {}

  /**
   * @param swatch its colour as {@code #rrggbb}, where it has one
   */
  record OptionValue(String code, String name, @Nullable String swatch) {}

  /**
   * @param remaining how many are left, shown only when they are few
   * @param picture the {@code path} of the one among the pictures that shows this variant, if one
   *     does
   */
  record ProductVariant(
      UUID variantId,
      String sku,
      List<SelectedOption> selection,
      VariantPrice price,
      Availability availability,
      @Nullable Integer remaining,
      @Nullable String picture) {}

  /** The codes of an option and of its value. */
  record SelectedOption(String option, String value) {}

  /**
   * @param former before a reduction
   * @param lowestOf30Days the lowest of the 30 days before a reduction
   */
  record VariantPrice(
      Money amount,
      @Nullable Money former,
      @Nullable Money lowestOf30Days,
      @Nullable PricePerUnit perUnit) {

    static VariantPrice of(Price price) {
      Price.UnitPrice perUnit = price.perUnit();
      return new VariantPrice(
          price.amount(),
          price.former(),
          price.lowestOf30Days(),
          perUnit == null
              ? null
              : new PricePerUnit(perUnit.amount(), perUnit.quantity(), perUnit.unit()));
    }
  }

  /** Such as 3.98 EUR per 100 g. */
  record PricePerUnit(Money amount, int quantity, String unit) {}

  static ProductResponse of(Offer offer, Locale locale) {
    ProductSnapshot product = offer.product();
    ProductText text = product.text(locale);
    return new ProductResponse(
        product.productId(),
        product.slug().value(),
        text.title(),
        text.description(),
        product.brand(),
        List.of(
            new CategoryName(
                product.category().slug(), Localized.in(product.category().name(), locale))),
        text.specifications().stream()
            .map(line -> new SpecificationLine(line.name(), line.value()))
            .toList(),
        product.pictures().stream()
            .map(picture -> PictureResponse.of(picture, text.title(), locale))
            .toList(),
        product.options().stream().map(option -> option(option, locale)).toList(),
        offer.variants().stream().map(variant -> variant(product, variant)).toList(),
        offer.version());
  }

  static ProductOption option(Option option, Locale locale) {
    return new ProductOption(
        option.code(),
        Localized.in(option.name(), locale),
        option.values().stream()
            .map(value ->
                new OptionValue(value.code(), Localized.in(value.name(), locale), value.swatch()))
            .toList());
  }

  private static ProductVariant variant(ProductSnapshot product, OfferedVariant variant) {
    return new ProductVariant(
        variant.variantId(),
        variant.content().sku().value(),
        variant.content().selection().stream()
            .map(selected -> new SelectedOption(selected.option(), selected.value()))
            .toList(),
        VariantPrice.of(variant.price()),
        variant.stock().availability(),
        variant.stock().remaining(),
        variant.content().picture() == null
            ? null
            : product
                .pictureOf(variant.content())
                .map(picture -> picture.widest().path())
                .orElse(null));
  }
}
