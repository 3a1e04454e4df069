package emporium.catalog.inventory;

import emporium.catalog.config.CatalogProperties;
import emporium.starter.schedule.Job;
import emporium.starter.schedule.SharedWork;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Releases what was reserved for orders nobody placed in time. Several instances may do so at once,
 * with one reservation to a transaction.
 *
 * <p>While this service cannot hear of placed orders, nothing expires: a long outage must not sell
 * the units of orders that were placed and paid during it.
 */
@Component
class ExpireReservations {

  private static final Logger log = LoggerFactory.getLogger(ExpireReservations.class);

  private final Reservations reservations;
  private final LockedStock lockedStock;
  private final TransactionTemplate transactions;
  private final OrderTopicProgress orderTopicProgress;

  ExpireReservations(
      Reservations reservations,
      LockedStock lockedStock,
      PlatformTransactionManager transactions,
      OrderTopicProgress orderTopicProgress) {
    this.reservations = reservations;
    this.lockedStock = lockedStock;
    this.transactions = new TransactionTemplate(transactions);
    this.orderTopicProgress = orderTopicProgress;
  }

  @Bean
  Job sweepReservations(CatalogProperties settings) {
    return new Job(settings.reservationSweep(), this::expire);
  }

  void expire() {
    orderTopicProgress
        .until()
        .ifPresent(until -> SharedWork.untilNoneIsLeft(transactions, () -> expireOne(until)));
  }

  private int expireOne(Instant until) {
    List<Reservation> expired = reservations.findExpiredAndLock(until, Limit.of(1));
    expired.forEach(this::release);
    return expired.size();
  }

  private void release(Reservation reservation) {
    SortedMap<UUID, Integer> lines = reservation.lines();
    lockedStock.change(lockedStock.lock(lines.keySet()), lines, Stock::release);
    reservation.expire();
    log.atInfo().addKeyValue("orderId", reservation.orderId()).log("Reservation expired");
  }
}
