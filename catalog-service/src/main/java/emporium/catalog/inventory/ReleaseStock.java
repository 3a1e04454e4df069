package emporium.catalog.inventory;

import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the units of an order back. Repeating a call changes nothing. */
@Component
public class ReleaseStock {

  private static final Logger log = LoggerFactory.getLogger(ReleaseStock.class);

  private final Reservations reservations;
  private final LockedStock lockedStock;

  ReleaseStock(Reservations reservations, LockedStock lockedStock) {
    this.reservations = reservations;
    this.lockedStock = lockedStock;
  }

  /** What became of the wish. */
  public sealed interface Outcome {

    /** Nothing is kept for the order, now or already before. */
    record Released() implements Outcome {}

    /** The units are sold; giving them back would be a return. */
    record AlreadyCommitted() implements Outcome {}
  }

  @Transactional
  public Outcome release(UUID orderId) {
    Optional<Reservation> known = reservations.findAndLock(orderId);
    return known
        .map(reservation ->
            switch (reservation.status()) {
              case HELD -> giveBack(reservation);
              case RELEASED, EXPIRED -> new Outcome.Released();
              case COMMITTED -> new Outcome.AlreadyCommitted();
            })
        .orElseGet(Outcome.Released::new);
  }

  private Outcome giveBack(Reservation reservation) {
    SortedMap<UUID, Integer> lines = reservation.lines();
    lockedStock.change(lockedStock.lock(lines.keySet()), lines, Stock::release);
    reservation.release();
    log.atInfo().addKeyValue("orderId", reservation.orderId()).log("Released stock");
    return new Outcome.Released();
  }
}
