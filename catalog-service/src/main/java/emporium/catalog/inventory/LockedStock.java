package emporium.catalog.inventory;

import emporium.starter.outbox.Outbox;
import java.time.Clock;
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

/**
 * Changes the stock of several variants while nobody else can, and publishes what customers can
 * see.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LockedStock {

  private final Stocks stocks;
  private final Outbox outbox;
  private final Clock clock;

  LockedStock(Stocks stocks, Outbox outbox, Clock clock) {
    this.stocks = stocks;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Locks the variants' stock until the transaction ends. Unknown variants are left out. */
  Map<UUID, Stock> lock(Collection<UUID> variantIds) {
    return stocks.findAllAndLock(variantIds).stream()
        .collect(
            Collectors.toMap(Stock::variantId, Function.identity(), (a, _) -> a, TreeMap::new));
  }

  /** Applies one change to each line whose variant has stock. */
  void change(
      Map<UUID, Stock> locked, SortedMap<UUID, Integer> lines, ObjIntConsumer<Stock> change) {
    List<Stock> concerned =
        lines.keySet().stream().filter(locked::containsKey).map(locked::get).toList();
    concerned.forEach(stock -> change.accept(stock, lines.getOrDefault(stock.variantId(), 0)));
    concerned.forEach(this::announce);
  }

  /** Sets how many units there are of variants that belong to a product. */
  public CountOutcome count(UUID productId, SortedMap<UUID, Integer> unitsByVariant) {
    Map<UUID, Stock> locked = lock(unitsByVariant.keySet());
    for (Stock stock : locked.values()) {
      if (unitsByVariant.getOrDefault(stock.variantId(), 0) < stock.reserved()) {
        return new CountOutcome.Reserved(stock.variantId(), stock.reserved());
      }
    }
    boolean changed = false;
    for (Map.Entry<UUID, Integer> counted : unitsByVariant.entrySet()) {
      Stock known = locked.get(counted.getKey());
      if (known == null) {
        Stock fresh = stocks.save(Stock.of(counted.getKey(), productId, counted.getValue()));
        outbox.publish(StockEvents.availability(fresh, clock.instant()));
        changed = true;
      } else if (known.onHand() != counted.getValue()) {
        known.count(counted.getValue());
        announce(known);
        changed = true;
      }
    }
    return new CountOutcome.Counted(changed);
  }

  /** The answer to a count. */
  public sealed interface CountOutcome {

    record Counted(boolean changed) implements CountOutcome {}

    /** More units are reserved than were counted. */
    record Reserved(UUID variantId, int units) implements CountOutcome {}
  }

  private void announce(Stock stock) {
    if (stock.announce()) {
      outbox.publish(StockEvents.availability(stock, clock.instant()));
    }
  }
}
