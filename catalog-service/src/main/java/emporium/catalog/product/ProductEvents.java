package emporium.catalog.product;

import emporium.catalog.locale.Localized;
import emporium.events.LocalizedText;
import emporium.events.product.ProductEvent;
import emporium.events.product.ProductPublished;
import emporium.events.product.ProductWithdrawn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how a product is now in the words of the contracts. */
final class ProductEvents {

  private ProductEvents() {}

  static ProductEvent of(ProductSnapshot product) {
    return product.active()
        ? published(product)
        : new ProductWithdrawn(
            product.productId(), product.version(), product.variantIds(), product.publishedAt());
  }

  private static ProductPublished published(ProductSnapshot product) {
    return new ProductPublished(
        product.productId(),
        product.version(),
        product.slug().value(),
        product.brand(),
        product.texts().stream().map(ProductEvents::text).toList(),
        List.of(
            new ProductPublished.Category(
                product.category().slug(), texts(product.category().name()))),
        product.pictures().stream()
            .map(picture ->
                new ProductPublished.Picture(
                    picture.narrowest().path(), texts(picture.alternativeText())))
            .toList(),
        product.options().stream().map(ProductEvents::option).toList(),
        product.variants().stream().map(variant -> variant(product, variant)).toList(),
        product.publishedAt());
  }

  private static ProductPublished.Text text(ProductText text) {
    return new ProductPublished.Text(
        text.locale(),
        text.title(),
        text.description(),
        text.specifications().stream()
            .map(line -> new ProductPublished.Specification(line.name(), line.value()))
            .toList());
  }

  private static ProductPublished.Option option(Option option) {
    return new ProductPublished.Option(
        option.code(),
        texts(option.name()),
        option.values().stream()
            .map(value ->
                new ProductPublished.OptionValue(value.code(), texts(value.name()), value.swatch()))
            .toList());
  }

  private static ProductPublished.Variant variant(
      ProductSnapshot product, ProductSnapshot.VariantSnapshot variant) {
    VariantContent content = variant.content();
    return new ProductPublished.Variant(
        variant.variantId(),
        content.sku().value(),
        content.selection().stream()
            .map(selected ->
                new ProductPublished.SelectedOption(selected.option(), selected.value()))
            .toList(),
        content.taxClass(),
        content.weightGrams(),
        content.requiresShipping(),
        "DENY",
        content.prices().stream().map(ProductEvents::price).toList(),
        content.picture() == null
            ? null
            : product.pictureOf(content).map(picture -> picture.narrowest().path()).orElse(null));
  }

  private static ProductPublished.Price price(Price price) {
    return new ProductPublished.Price(
        price.amount(),
        price.former(),
        price.lowestOf30Days(),
        unitPrice(price.perUnit()),
        price.validFromAt(),
        price.validUntilAt());
  }

  private static ProductPublished.@Nullable UnitPrice unitPrice(Price.@Nullable UnitPrice price) {
    return price == null
        ? null
        : new ProductPublished.UnitPrice(price.amount(), price.quantity(), price.unit());
  }

  private static List<LocalizedText> texts(List<Localized> texts) {
    return texts.stream().map(text -> new LocalizedText(text.locale(), text.text())).toList();
  }
}
