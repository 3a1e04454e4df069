package emporium.catalog.inventory;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is reserved for an order that was placed: it does not expire any more. If it has
 * expired already, because the event was long on its way, the units are reserved once more, if they
 * are still free. Repeating a call changes nothing.
 */
@Component
public class KeepStock {

  private static final Logger log = LoggerFactory.getLogger(KeepStock.class);

  private final Reservations reservations;
  private final LockedStock lockedStock;

  KeepStock(Reservations reservations, LockedStock lockedStock) {
    this.reservations = reservations;
    this.lockedStock = lockedStock;
  }

  /**
   * @param lines units by variant, as the order has them
   */
  @Transactional
  public void keep(UUID orderId, Map<UUID, Integer> lines) {
    Optional<Reservation> known = reservations.findAndLock(orderId);
    if (known.isEmpty()) {
      log.atWarn().addKeyValue("orderId", orderId).log("An order was placed without reservation");
      return;
    }
    Reservation reservation = known.get();
    switch (reservation.status()) {
      case RESERVED -> reservation.order();
      case EXPIRED -> reserveAgain(reservation, new TreeMap<>(lines));
      case ORDERED, COMMITTED, RELEASED -> {
        // Kept before, or over.
      }
    }
  }

  private void reserveAgain(Reservation reservation, SortedMap<UUID, Integer> lines) {
    Map<UUID, Stock> locked = lockedStock.lock(lines.keySet());
    boolean free =
        lines.entrySet().stream()
            .allMatch(line -> {
              Stock stock = locked.get(line.getKey());
              return stock != null && stock.available() >= line.getValue();
            });
    if (free) {
      lockedStock.change(locked, lines, Stock::reserve);
      reservation.order();
    } else {
      log.atError()
          .addKeyValue("orderId", reservation.orderId())
          .log("A placed order's reservation expired and its units are gone");
    }
  }
}
