package emporium.catalog.inventory;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
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
 * Takes the units of a confirmed order out of stock. Repeating a call changes nothing.
 *
 * <p>The customer has paid, so the order stands even if its reservation ended before: the units are
 * then taken from what is free. What is missing there was sold twice; it is logged, counted in
 * {@code emporium.stock.oversold}, recorded for staff, and the stock stays at zero.
 */
@Component
public class CommitStock {

  private static final Logger log = LoggerFactory.getLogger(CommitStock.class);

  private final Reservations reservations;
  private final LockedStock lockedStock;
  private final Clock clock;
  private final Shortfalls shortfalls;
  private final Counter oversold;

  CommitStock(
      Reservations reservations,
      LockedStock lockedStock,
      Clock clock,
      Shortfalls shortfalls,
      MeterRegistry meters) {
    this.reservations = reservations;
    this.lockedStock = lockedStock;
    this.clock = clock;
    this.shortfalls = shortfalls;
    this.oversold =
        Counter.builder("emporium.stock.oversold")
            .description("Units of confirmed orders that were not there")
            .baseUnit("units")
            .register(meters);
  }

  /**
   * @param lines units by variant, as the order has them
   */
  @Transactional
  public void commit(UUID orderId, Map<UUID, Integer> lines) {
    Optional<Reservation> known = reservations.findAndLock(orderId);
    switch (known.map(Reservation::status).orElse(ReservationStatus.EXPIRED)) {
      case RESERVED, ORDERED -> commitReserved(known.orElseThrow());
      case RELEASED, EXPIRED -> commitLate(orderId, known, new TreeMap<>(lines));
      case COMMITTED -> {
        // Committed before.
      }
    }
  }

  private void commitReserved(Reservation reservation) {
    SortedMap<UUID, Integer> lines = reservation.lines();
    lockedStock.change(lockedStock.lock(lines.keySet()), lines, Stock::commit);
    reservation.commit();
    log.atInfo().addKeyValue("orderId", reservation.orderId()).log("Committed stock");
  }

  private void commitLate(
      UUID orderId, Optional<Reservation> known, SortedMap<UUID, Integer> lines) {
    Map<UUID, Stock> locked = lockedStock.lock(lines.keySet());
    Map<UUID, Integer> missing = new HashMap<>(lines);
    lockedStock.change(
        locked,
        lines,
        (stock, quantity) -> missing.put(stock.variantId(), stock.commitUnreserved(quantity)));
    Reservation reservation =
        known.orElseGet(() -> Reservation.of(orderId, lines, clock.instant()));
    reservation.commit();
    reservations.saveAndFlush(reservation);
    log.atInfo().addKeyValue("orderId", orderId).log("Committed stock after its reservation ended");
    missing.values().removeIf(units -> units == 0);
    missing.forEach((variantId, units) -> reportOversold(orderId, variantId, units));
  }

  private void reportOversold(UUID orderId, UUID variantId, int units) {
    oversold.increment(units);
    shortfalls.record(orderId, variantId, units);
    log.atError()
        .addKeyValue("orderId", orderId)
        .addKeyValue("variantId", variantId)
        .addKeyValue("units", units)
        .log("Sold more than there is");
  }
}
