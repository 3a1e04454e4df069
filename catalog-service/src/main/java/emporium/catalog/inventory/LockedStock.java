package emporium.catalog.inventory;

import emporium.catalog.product.AnnounceProduct;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes the stock of several products while nobody else can, and tells what shoppers notice. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LockedStock {

  private final Stocks stocks;
  private final AnnounceProduct announceProduct;

  LockedStock(Stocks stocks, AnnounceProduct announceProduct) {
    this.stocks = stocks;
    this.announceProduct = announceProduct;
  }

  /** Locks the products' stock until the transaction ends. Unknown products are left out. */
  Map<UUID, Stock> lock(Collection<UUID> productIds) {
    return stocks.findAllAndLock(productIds).stream()
        .collect(
            Collectors.toMap(Stock::productId, Function.identity(), (a, _) -> a, TreeMap::new));
  }

  /** Applies one change to each line whose product has stock. */
  void change(
      Map<UUID, Stock> locked, SortedMap<UUID, Integer> lines, ObjIntConsumer<Stock> change) {
    List<Stock> concerned =
        lines.keySet().stream().filter(locked::containsKey).map(locked::get).toList();
    concerned.forEach(stock -> change.accept(stock, lines.getOrDefault(stock.productId(), 0)));
    concerned.forEach(
        stock -> announceProduct.announceAvailability(stock.productId(), stock.availability()));
  }
}
