package emporium.catalog.product;

import emporium.catalog.config.CatalogProperties;
import emporium.catalog.inventory.Availability;
import emporium.catalog.inventory.ShowStock;
import emporium.catalog.inventory.ShowStock.StockCount;
import emporium.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds products for staff, withdrawn ones included. */
@Component
public class FindProducts {

  private final Products products;
  private final ShowStock showStock;
  private final Clock clock;
  private final String currency;

  FindProducts(Products products, ShowStock showStock, Clock clock, CatalogProperties settings) {
    this.products = products;
    this.showStock = showStock;
    this.clock = clock;
    this.currency = settings.currency();
  }

  /**
   * What to look for; what is absent does not matter.
   *
   * @param beginning of the title in the shop's own language, or of a SKU
   * @param category its slug
   * @param availability of at least one variant
   */
  public record Filter(
      @Nullable String beginning,
      @Nullable String category,
      @Nullable Boolean active,
      @Nullable Availability availability) {

    private @Nullable String titlePrefix() {
      return beginning == null ? null : prefix(beginning);
    }

    private @Nullable String skuPrefix() {
      return beginning == null || !StandardCharsets.US_ASCII.newEncoder().canEncode(beginning)
          ? null
          : prefix(beginning.toUpperCase(Locale.ROOT));
    }

    /** A pattern that takes every character as it is. */
    private static String prefix(String beginning) {
      return beginning.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
  }

  /**
   * A product with its stock.
   *
   * @param priceFrom the lowest price now, absent if none is valid
   */
  public record StockedProduct(
      ProductSnapshot product, @Nullable Money priceFrom, Map<UUID, StockCount> stock) {

    public StockCount stockOf(UUID variantId) {
      return stock.getOrDefault(variantId, StockCount.NOTHING);
    }

    /** Of the variants that are offered. */
    public Stream<StockCount> counts() {
      return product.variants().stream().map(variant -> stockOf(variant.variantId()));
    }
  }

  /**
   * The products that fit, newest first.
   *
   * @param after the last product of the page before
   */
  @Transactional(readOnly = true)
  public List<StockedProduct> list(Filter filter, @Nullable UUID after, int atMost) {
    return stocked(
        products
            .findForStaff(
                filter.active(),
                filter.category(),
                filter.titlePrefix(),
                filter.skuPrefix(),
                filter.availability() == null ? null : filter.availability().name(),
                after,
                atMost)
            .stream()
            .map(ProductSnapshot::of)
            .toList());
  }

  @Transactional(readOnly = true)
  public Optional<StockedProduct> find(UUID productId) {
    return stocked(products.findByProductId(productId).map(ProductSnapshot::of).stream().toList())
        .stream()
        .findFirst();
  }

  private List<StockedProduct> stocked(List<ProductSnapshot> found) {
    Map<UUID, StockCount> stock =
        showStock.countsOf(found.stream().map(ProductSnapshot::productId).toList());
    return found.stream()
        .map(product -> new StockedProduct(product, priceFrom(product), stock))
        .toList();
  }

  private @Nullable Money priceFrom(ProductSnapshot product) {
    return product.variants().stream()
        .flatMap(variant -> variant.price(currency, clock.instant()).stream())
        .map(Price::amount)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
