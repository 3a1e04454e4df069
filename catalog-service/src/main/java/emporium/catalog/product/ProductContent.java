package emporium.catalog.product;

import emporium.catalog.media.Picture;
import emporium.starter.text.Sku;
import emporium.starter.text.Slug;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is said about a product.
 *
 * @param texts one for each language, the shop's own first, at least one
 * @param pictures the first one leads
 * @param variants at least one, each with another selection
 */
public record ProductContent(
    Slug slug,
    List<ProductText> texts,
    String brand,
    List<Picture> pictures,
    List<Option> options,
    List<VariantContent> variants) {

  /**
   * @throws IllegalArgumentException if variants and options do not belong together
   */
  public ProductContent {
    texts = List.copyOf(texts);
    pictures = List.copyOf(pictures);
    options = List.copyOf(options);
    variants = List.copyOf(variants);
    if (texts.isEmpty() || variants.isEmpty()) {
      throw new IllegalArgumentException("a product needs a text and a variant");
    }
    Set<String> shown = pictures.stream().map(Picture::name).collect(Collectors.toSet());
    var selections = new HashSet<List<VariantContent.Selected>>();
    for (VariantContent variant : variants) {
      if (!selections.add(variant.selection())) {
        throw new IllegalArgumentException("two variants of one selection");
      }
      if (variant.picture() != null && !shown.contains(variant.picture())) {
        throw new IllegalArgumentException("a variant with a picture of its own");
      }
      if (variant.selection().size() != options.size()) {
        throw new IllegalArgumentException("a variant without a value of every option");
      }
      for (int i = 0; i < options.size(); i++) {
        if (!options.get(i).code().equals(variant.selection().get(i).option())) {
          throw new IllegalArgumentException("a selection in another order");
        }
        options.get(i).value(variant.selection().get(i).value());
      }
    }
  }

  /** The same with other texts. */
  ProductContent withTexts(List<ProductText> other) {
    return new ProductContent(slug, other, brand, pictures, options, variants);
  }

  /** The same with other prices of one variant. */
  ProductContent withPrices(Sku sku, List<Price> prices) {
    return new ProductContent(
        slug,
        texts,
        brand,
        pictures,
        options,
        variants.stream()
            .map(variant -> variant.sku().equals(sku) ? variant.withPrices(prices) : variant)
            .toList());
  }
}
