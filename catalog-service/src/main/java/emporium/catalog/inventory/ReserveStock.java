package emporium.catalog.inventory;

import emporium.catalog.config.CatalogProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reserves stock for every line of an order or for none. Quantities are sellable units. Repeating a
 * call extends the reservation, or replaces it if the lines differ. It expires within minutes
 * unless the order is placed.
 */
@Component
public class ReserveStock {

  private static final Logger log = LoggerFactory.getLogger(ReserveStock.class);

  private final Reservations reservations;
  private final LockedStock lockedStock;
  private final CatalogProperties properties;
  private final Clock clock;

  ReserveStock(
      Reservations reservations,
      LockedStock lockedStock,
      CatalogProperties properties,
      Clock clock) {
    this.reservations = reservations;
    this.lockedStock = lockedStock;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * @param lines units by variant
   */
  public record Command(UUID orderId, Map<UUID, Integer> lines) {
    public Command {
      if (lines.isEmpty() || lines.values().stream().anyMatch(quantity -> quantity < 1)) {
        throw new IllegalArgumentException("nothing to reserve");
      }
      lines = Map.copyOf(lines);
    }
  }

  /** The answer. */
  public sealed interface Outcome {

    record Reserved(Instant expiresAt) implements Outcome {}

    record SoldOut(List<Shortage> shortages) implements Outcome {}

    /** The order was placed or confirmed; its units stay as they are. */
    record AlreadyOrdered() implements Outcome {}
  }

  /** Two first calls for one order meet at its primary key: the loser looks again. */
  @Retryable(
      includes = {DataIntegrityViolationException.class, PessimisticLockingFailureException.class},
      maxRetries = 3,
      delay = 20,
      jitter = 20)
  @Transactional
  public Outcome reserve(Command command) {
    Optional<Reservation> known = reservations.findAndLock(command.orderId());
    return switch (known.map(Reservation::status).orElse(ReservationStatus.RELEASED)) {
      case RESERVED, RELEASED, EXPIRED -> attempt(known, command);
      case ORDERED, COMMITTED -> new Outcome.AlreadyOrdered();
    };
  }

  private Outcome attempt(Optional<Reservation> known, Command command) {
    SortedMap<UUID, Integer> wanted = new TreeMap<>(command.lines());
    SortedMap<UUID, Integer> reserved =
        known
            .filter(reservation -> reservation.status().holdsUnits())
            .map(Reservation::lines)
            .orElseGet(TreeMap::new);
    SortedSet<UUID> concerned = new TreeSet<>(wanted.keySet());
    concerned.addAll(reserved.keySet());
    Map<UUID, Stock> locked = lockedStock.lock(concerned);
    List<Shortage> shortages = shortages(locked, wanted, reserved);
    if (!shortages.isEmpty()) {
      log.atInfo()
          .addKeyValue("orderId", command.orderId())
          .addKeyValue("shortages", shortages.size())
          .log("Refused a reservation");
      return new Outcome.SoldOut(shortages);
    }
    Instant expiresAt =
        clock.instant().plus(properties.reservationLifetime()).truncatedTo(ChronoUnit.MILLIS);
    Reservation reservation =
        known.orElseGet(() -> Reservation.of(command.orderId(), wanted, expiresAt));
    known.ifPresent(former -> former.reserve(wanted, expiresAt));
    reservations.saveAndFlush(reservation);
    lockedStock.change(locked, reserved, Stock::release);
    lockedStock.change(locked, wanted, Stock::reserve);
    log.atInfo()
        .addKeyValue("orderId", command.orderId())
        .addKeyValue("expiresAt", expiresAt)
        .log("Reserved stock");
    return new Outcome.Reserved(expiresAt);
  }

  private static List<Shortage> shortages(
      Map<UUID, Stock> locked, SortedMap<UUID, Integer> wanted, SortedMap<UUID, Integer> reserved) {
    return wanted.entrySet().stream()
        .map(line -> {
          Stock stock = locked.get(line.getKey());
          int available = stock == null ? 0 : stock.available();
          return new Shortage(
              line.getKey(), line.getValue(), available + reserved.getOrDefault(line.getKey(), 0));
        })
        .filter(line -> line.available() < line.requested())
        .toList();
  }
}
