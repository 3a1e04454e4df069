package emporium.catalog.inventory;

import emporium.starter.audit.Audit;
import emporium.starter.audit.Audit.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrects how many units of a variant are in the warehouse, and keeps why. */
@Component
public class AdjustStock {

  /** As many as an import may say. */
  private static final int MOST = 1_000_000;

  private final LockedStock lockedStock;
  private final Audit audit;

  AdjustStock(LockedStock lockedStock, Audit audit) {
    this.lockedStock = lockedStock;
    this.audit = audit;
  }

  /** Why there are more or fewer units than were known. */
  public enum Reason {
    RECEIVED,
    COUNTED,
    DAMAGED,
    LOST,
    RETURNED,
    CORRECTION
  }

  /** What is said about the units. */
  public sealed interface Quantity {

    /**
     * @param delta more units, or fewer if negative
     */
    record ChangedBy(int delta) implements Quantity {}

    /**
     * @param onHand units in the warehouse, reserved ones included
     */
    record Counted(int onHand) implements Quantity {}
  }

  public record Command(
      UUID productId, UUID variantId, Quantity quantity, Reason reason, @Nullable String note) {}

  /** The answer. */
  public sealed interface Outcome {

    record Adjusted(int onHand, int reserved) implements Outcome {}

    /** Orders have reserved more units than would be left, or it would be too many. */
    record OutOfRange(int least, int most) implements Outcome {}

    /** The product has no such variant. */
    record Unknown() implements Outcome {}
  }

  @Transactional
  public Outcome adjust(Command command) {
    UUID variantId = command.variantId();
    Map<UUID, Stock> locked = lockedStock.lock(List.of(variantId));
    Stock stock = locked.get(variantId);
    if (stock == null || !stock.productId().equals(command.productId())) {
      return new Outcome.Unknown();
    }
    int before = stock.onHand();
    int after =
        switch (command.quantity()) {
          case Quantity.ChangedBy(int delta) -> before + delta;
          case Quantity.Counted(int onHand) -> onHand;
        };
    if (after < stock.reserved() || after > MOST) {
      return new Outcome.OutOfRange(stock.reserved(), MOST);
    }
    lockedStock.change(locked, new TreeMap<>(Map.of(variantId, after)), Stock::count);
    audit.record(
        Change.of("product.stock-adjusted", "product", command.productId())
            .from(Map.of("variantId", variantId, "onHand", before))
            .to(after(command, after)));
    return new Outcome.Adjusted(after, stock.reserved());
  }

  private static Map<String, Object> after(Command command, int onHand) {
    var after = new LinkedHashMap<String, Object>();
    after.put("variantId", command.variantId());
    after.put("onHand", onHand);
    after.put("reason", command.reason());
    if (command.note() != null) {
      after.put("note", command.note());
    }
    return after;
  }
}
