package emporium.catalog.product;

import emporium.starter.text.Sku;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a variant.
 *
 * @param selection the value of every option of the product, in their order
 * @param taxClass which rates apply, such as {@code standard}
 * @param weightGrams with its packaging; zero for what is not shipped
 * @param prices at most one for a currency and a moment
 * @param picture name of the picture of the product that shows this variant, if one does
 */
public record VariantContent(
    Sku sku,
    List<Selected> selection,
    String taxClass,
    int weightGrams,
    boolean requiresShipping,
    List<Price> prices,
    @Nullable String picture) {

  public VariantContent {
    selection = List.copyOf(selection);
    prices = List.copyOf(prices);
  }

  /** The codes of an option and of the value a variant has of it. */
  public record Selected(String option, String value) {}

  /** The same with other prices. */
  VariantContent withPrices(List<Price> other) {
    return new VariantContent(
        sku, selection, taxClass, weightGrams, requiresShipping, other, picture);
  }
}
