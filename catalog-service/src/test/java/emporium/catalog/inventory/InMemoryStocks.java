package emporium.catalog.inventory;

import emporium.starter.outbox.Outbox;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** All stock, without a database and its locks. */
public final class InMemoryStocks implements Stocks {

  private final Map<UUID, Stock> stocks = new HashMap<>();

  /** The use case with this stock. */
  public LockedStock lockedStock(Outbox outbox, Clock clock) {
    return new LockedStock(this, outbox, clock);
  }

  public void reserve(UUID variantId, int quantity) {
    Objects.requireNonNull(stocks.get(variantId)).reserve(quantity);
  }

  public Optional<Integer> onHand(UUID variantId) {
    return Optional.ofNullable(stocks.get(variantId)).map(Stock::onHand);
  }

  @Override
  public Stock save(Stock stock) {
    stocks.put(stock.variantId(), stock);
    return stock;
  }

  @Override
  public List<Stock> findOfProducts(Collection<UUID> productIds) {
    return stocks.values().stream()
        .filter(stock -> productIds.contains(stock.productId()))
        .toList();
  }

  @Override
  public List<Stock> findAllAndLock(Collection<UUID> variantIds) {
    return variantIds.stream().flatMap(id -> Optional.ofNullable(stocks.get(id)).stream()).toList();
  }
}
