package emporium.catalog.product;

import emporium.catalog.inventory.Availability;
import emporium.catalog.inventory.ShowStock.StockLevel;
import emporium.catalog.product.ProductSnapshot.VariantSnapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product with what customers are shown of it at a moment: prices and availability.
 *
 * @param variants those that have a price now, the leading one first
 */
public record Offer(ProductSnapshot product, List<OfferedVariant> variants) {

  /** A variant with its price of now. */
  public record OfferedVariant(
      UUID variantId, VariantContent content, Price price, StockLevel stock) {

    static Optional<OfferedVariant> of(
        VariantSnapshot variant, Optional<Price> price, @Nullable StockLevel stock) {
      return price.map(p ->
          new OfferedVariant(
              variant.variantId(),
              variant.content(),
              p,
              stock == null ? StockLevel.NOTHING : stock));
    }
  }

  /** The lowest price. */
  public Price priceFrom() {
    return variants.stream()
        .map(OfferedVariant::price)
        .min(Comparator.comparing(Price::amount))
        .orElseThrow();
  }

  /** The best there is of any variant. */
  public Availability availability() {
    return variants.stream()
        .map(variant -> variant.stock().availability())
        .min(Comparator.naturalOrder())
        .orElse(Availability.SOLD_OUT);
  }

  /** The first variant that can be bought now, else the first one. */
  public OfferedVariant leading() {
    return variants.stream()
        .filter(variant -> variant.stock().availability() != Availability.SOLD_OUT)
        .findFirst()
        .orElse(variants.getFirst());
  }

  /**
   * Grows with every change customers can see; of prices that begin or end, once it is published.
   */
  public long version() {
    return product.version()
        + variants.stream().mapToLong(variant -> variant.stock().version()).sum();
  }
}
