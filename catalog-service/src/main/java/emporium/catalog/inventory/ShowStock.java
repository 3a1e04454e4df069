package emporium.catalog.inventory;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the stock, as customers are shown it and as it is. */
@Component
public class ShowStock {

  private final Stocks stocks;

  ShowStock(Stocks stocks) {
    this.stocks = stocks;
  }

  /**
   * @param remaining how many are left, shown only when they are few
   * @param version grows whenever customers are shown something new
   */
  public record StockLevel(Availability availability, @Nullable Integer remaining, long version) {

    /** What is shown for a variant without stock. */
    public static final StockLevel NOTHING = new StockLevel(Availability.SOLD_OUT, null, 0);
  }

  /** By variant, for all variants of some products. */
  @Transactional(readOnly = true)
  public Map<UUID, StockLevel> ofProducts(Collection<UUID> productIds) {
    return productIds.isEmpty()
        ? Map.of()
        : stocks.findOfProducts(productIds).stream()
            .collect(
                toMap(
                    Stock::variantId,
                    stock ->
                        new StockLevel(
                            stock.availability(), stock.remaining(), stock.availabilityVersion())));
  }

  /**
   * What is in the warehouse.
   *
   * @param onHand units, reserved ones included
   * @param reserved for orders
   */
  public record StockCount(int onHand, int reserved, Availability availability) {

    /** Of a variant without stock. */
    public static final StockCount NOTHING = new StockCount(0, 0, Availability.SOLD_OUT);
  }

  /** As above, for staff. */
  @Transactional(readOnly = true)
  public Map<UUID, StockCount> countsOf(Collection<UUID> productIds) {
    return productIds.isEmpty()
        ? Map.of()
        : stocks.findOfProducts(productIds).stream()
            .collect(
                toMap(
                    Stock::variantId,
                    stock ->
                        new StockCount(stock.onHand(), stock.reserved(), stock.availability())));
  }
}
