package emporium.catalog.inventory;

import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Releases what was reserved for orders nobody placed in time. Several instances may do so at
 * once: each takes reservations the others are not busy with, one to a transaction.
 */
@Component
class ExpireReservations {

  private static final Logger log = LoggerFactory.getLogger(ExpireReservations.class);

  private final Reservations reservations;
  private final LockedStock lockedStock;
  private final TransactionTemplate transactions;
  private final Clock clock;

  ExpireReservations(
      Reservations reservations,
      LockedStock lockedStock,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.reservations = reservations;
    this.lockedStock = lockedStock;
    this.transactions = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Scheduled(
      fixedDelayString = "${emporium.catalog.reservation-sweep}",
      initialDelayString = "${emporium.catalog.reservation-sweep}")
  void expire() {
    while (Boolean.TRUE.equals(transactions.execute(_ -> expireOne()))) {
      // Until none is left.
    }
  }

  private boolean expireOne() {
    List<Reservation> expired = reservations.findExpiredAndLock(clock.instant(), Limit.of(1));
    expired.forEach(this::release);
    return !expired.isEmpty();
  }

  private void release(Reservation reservation) {
    SortedMap<UUID, Integer> lines = reservation.lines();
    lockedStock.change(lockedStock.lock(lines.keySet()), lines, Stock::release);
    reservation.expire();
    log.atInfo().addKeyValue("orderId", reservation.orderId()).log("Reservation expired");
  }
}
