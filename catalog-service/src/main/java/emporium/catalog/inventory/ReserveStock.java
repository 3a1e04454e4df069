package emporium.catalog.inventory;

import emporium.catalog.config.CatalogProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * call with the same order id changes nothing. What is reserved is given back when the order is not
 * confirmed within the reservation's lifetime.
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
   * @param lines units by product
   */
  public record Command(UUID orderId, Map<UUID, Integer> lines) {

    public Command {
      if (lines.isEmpty() || lines.values().stream().anyMatch(quantity -> quantity < 1)) {
        throw new IllegalArgumentException("nothing to reserve");
      }
      lines = Map.copyOf(lines);
    }
  }

  /** What became of the wish. */
  public sealed interface Outcome {

    record Reserved(Instant expiresAt) implements Outcome {}

    record AlreadyReserved(Instant expiresAt) implements Outcome {}

    record SoldOut(List<Shortage> shortages) implements Outcome {}

    /** The order has a reservation with other lines. */
    record LinesDiffer() implements Outcome {}
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
    return known
        .filter(reservation -> isInForce(reservation.status()))
        .map(reservation -> repeat(reservation, command))
        .orElseGet(() -> attempt(known, command));
  }

  private static boolean isInForce(ReservationStatus status) {
    return switch (status) {
      case HELD, COMMITTED -> true;
      case RELEASED, EXPIRED -> false;
    };
  }

  private static Outcome repeat(Reservation reservation, Command command) {
    return reservation.lines().equals(command.lines())
        ? new Outcome.AlreadyReserved(reservation.expiresAt())
        : new Outcome.LinesDiffer();
  }

  private Outcome attempt(Optional<Reservation> known, Command command) {
    SortedMap<UUID, Integer> lines = new TreeMap<>(command.lines());
    Map<UUID, Stock> locked = lockedStock.lock(lines.keySet());
    List<Shortage> shortages = shortages(locked, lines);
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
        known.orElseGet(() -> Reservation.hold(command.orderId(), lines, expiresAt));
    known.ifPresent(former -> former.holdAgain(lines, expiresAt));
    reservations.saveAndFlush(reservation);
    lockedStock.change(locked, lines, Stock::reserve);
    log.atInfo()
        .addKeyValue("orderId", command.orderId())
        .addKeyValue("expiresAt", expiresAt)
        .log("Reserved stock");
    return new Outcome.Reserved(expiresAt);
  }

  private static List<Shortage> shortages(Map<UUID, Stock> locked, SortedMap<UUID, Integer> lines) {
    return lines.entrySet().stream()
        .map(line -> {
          Stock stock = locked.get(line.getKey());
          return new Shortage(
              line.getKey(), line.getValue(), stock == null ? 0 : stock.available());
        })
        .filter(line -> line.available() < line.requested())
        .toList();
  }
}
