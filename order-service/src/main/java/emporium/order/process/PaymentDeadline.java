package emporium.order.process;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Cancels orders whose payment was due. */
@Component
class PaymentDeadline {

  private final OrderProcess process;

  PaymentDeadline(OrderProcess process) {
    this.process = process;
  }

  @Scheduled(fixedDelayString = "${emporium.order.deadline-interval:5s}")
  void cancelOverdue() {
    while (process.cancelOverdue() > 0) {
      // Each round is a transaction of its own.
    }
  }
}
