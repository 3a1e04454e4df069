package emporium.catalog.search;

import emporium.catalog.inventory.ShowStock;
import emporium.catalog.inventory.ShowStock.StockLevel;
import emporium.catalog.product.MakeOffers;
import emporium.catalog.product.Offer;
import emporium.catalog.product.ProductSnapshot;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes documents of products, with the prices and the availability of this moment. */
@Component
class SearchDocuments {

  private final MakeOffers makeOffers;
  private final ShowStock showStock;

  SearchDocuments(MakeOffers makeOffers, ShowStock showStock) {
    this.makeOffers = makeOffers;
    this.showStock = showStock;
  }

  List<SearchDocument> of(Collection<ProductSnapshot> products) {
    Map<UUID, StockLevel> stock =
        showStock.ofProducts(products.stream().map(ProductSnapshot::productId).toList());
    Map<UUID, Offer> offers =
        makeOffers.of(products).stream()
            .collect(Collectors.toMap(offer -> offer.product().productId(), Function.identity()));
    return products.stream()
        .map(product ->
            SearchDocument.of(
                product,
                versionOf(product, stock),
                Optional.ofNullable(offers.get(product.productId()))))
        .toList();
  }

  /**
   * Both parts only grow, so their sum does. The stock is read before the offers: a change in
   * between is written under a version that is too low, and again by the event it publishes.
   */
  private static long versionOf(ProductSnapshot product, Map<UUID, StockLevel> stock) {
    return product.version()
        + product.variantIds().stream()
            .map(variantId -> stock.getOrDefault(variantId, StockLevel.NOTHING))
            .mapToLong(StockLevel::version)
            .sum();
  }
}
