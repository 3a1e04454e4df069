package emporium.catalog.inventory;

import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Releases the units of an order. Repeating a call changes nothing. */
@Component
public class ReleaseStock {

  private static final Logger log = LoggerFactory.getLogger(ReleaseStock.class);

  private final Reservations reservations;
  private final LockedStock lockedStock;

  ReleaseStock(Reservations reservations, LockedStock lockedStock) {
    this.reservations = reservations;
    this.lockedStock = lockedStock;
  }

  /** The answer. */
  public sealed interface Outcome {

    /** Nothing is reserved for the order, now or already before. */
    record Released() implements Outcome {}

    /** The units are sold; giving them back would be a return. */
    record AlreadyCommitted() implements Outcome {}
  }

  /** The order was cancelled. */
  @Transactional
  public Outcome release(UUID orderId) {
    Optional<Reservation> known = reservations.findAndLock(orderId);
    return known
        .map(reservation ->
            switch (reservation.status()) {
              case RESERVED, ORDERED -> release(reservation);
              case RELEASED, EXPIRED -> new Outcome.Released();
              case COMMITTED -> new Outcome.AlreadyCommitted();
            })
        .orElseGet(Outcome.Released::new);
  }

  /** The checkout gave up before the order was placed. A placed order keeps its units. */
  @Transactional
  public void giveUp(UUID orderId) {
    reservations
        .findAndLock(orderId)
        .filter(reservation -> reservation.status() == ReservationStatus.RESERVED)
        .ifPresent(this::release);
  }

  private Outcome release(Reservation reservation) {
    SortedMap<UUID, Integer> lines = reservation.lines();
    lockedStock.change(lockedStock.lock(lines.keySet()), lines, Stock::release);
    reservation.release();
    log.atInfo().addKeyValue("orderId", reservation.orderId()).log("Released stock");
    return new Outcome.Released();
  }
}
