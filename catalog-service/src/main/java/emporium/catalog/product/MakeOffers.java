package emporium.catalog.product;

import emporium.catalog.config.CatalogProperties;
import emporium.catalog.inventory.ShowStock;
import emporium.catalog.inventory.ShowStock.StockLevel;
import emporium.catalog.product.Offer.OfferedVariant;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says what products cost and whether they can be had, now. */
@Component
public class MakeOffers {

  private final ShowStock showStock;
  private final Clock clock;
  private final String currency;

  MakeOffers(ShowStock showStock, Clock clock, CatalogProperties settings) {
    this.showStock = showStock;
    this.clock = clock;
    this.currency = settings.currency();
  }

  /** The products that have a price now, in the same order. */
  public List<Offer> of(Collection<ProductSnapshot> products) {
    Instant now = clock.instant();
    Map<UUID, StockLevel> stock =
        showStock.ofProducts(products.stream().map(ProductSnapshot::productId).toList());
    return products.stream()
        .map(product -> offer(product, stock, now))
        .filter(offer -> !offer.variants().isEmpty())
        .toList();
  }

  public Optional<Offer> of(ProductSnapshot product) {
    return of(List.of(product)).stream().findFirst();
  }

  private Offer offer(ProductSnapshot product, Map<UUID, StockLevel> stock, Instant now) {
    return new Offer(
        product,
        product.variants().stream()
            .flatMap(variant ->
                OfferedVariant.of(
                    variant, variant.price(currency, now), stock.get(variant.variantId()))
                    .stream())
            .toList());
  }
}
