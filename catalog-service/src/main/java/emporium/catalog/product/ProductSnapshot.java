package emporium.catalog.product;

import emporium.catalog.locale.Localized;
import emporium.catalog.media.Picture;
import emporium.starter.text.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A product as it was read, safe to keep and to share.
 *
 * @param variants those that can be bought, the leading one first
 * @param variantIds every variant it ever had
 * @param active whether it is on sale
 */
public record ProductSnapshot(
    UUID productId,
    long version,
    Slug slug,
    List<ProductText> texts,
    String brand,
    CategoryName category,
    List<Picture> pictures,
    List<Option> options,
    List<VariantSnapshot> variants,
    List<UUID> variantIds,
    boolean active,
    Instant publishedAt) {

  /** Where the product stands in the shop. */
  public record CategoryName(String slug, List<Localized> name) {}

  /** A variant that can be bought. */
  public record VariantSnapshot(UUID variantId, VariantContent content) {

    /** The price now in a currency, if it has one. */
    public Optional<Price> price(String currency, Instant at) {
      return content.prices().stream().filter(price -> price.isValid(currency, at)).findFirst();
    }
  }

  static ProductSnapshot of(Product product) {
    return new ProductSnapshot(
        product.productId(),
        product.version(),
        product.slug(),
        product.texts(),
        product.brand(),
        new CategoryName(product.category().slug(), product.category().name()),
        product.pictures(),
        product.options(),
        product
            .offered()
            .map(variant -> new VariantSnapshot(variant.variantId(), variant.content()))
            .toList(),
        product.variantIds(),
        product.active(),
        product.publishedAt());
  }

  /** What is said about it in a language, or in the shop's own. */
  public ProductText text(Locale locale) {
    return Localized.pick(texts, ProductText::locale, locale);
  }

  /** The picture that shows a variant: its own, or else the leading one. */
  public Optional<Picture> pictureOf(VariantContent variant) {
    return pictures.stream()
        .filter(picture -> picture.name().equals(variant.picture()))
        .findFirst()
        .or(() -> pictures.stream().findFirst());
  }

  /** An option by its code. */
  public Option option(String code) {
    return options.stream().filter(option -> option.code().equals(code)).findFirst().orElseThrow();
  }
}
