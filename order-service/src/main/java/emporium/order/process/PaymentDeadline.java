package emporium.order.process;

import emporium.starter.schedule.Job;
import emporium.order.config.OrderProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Cancels orders whose payment was due. */
@Component
class PaymentDeadline {

  private final OrderProcess process;

  PaymentDeadline(OrderProcess process) {
    this.process = process;
  }

  @Bean
  Job cancelOverdueOrders(OrderProperties settings) {
    return new Job(settings.deadlineInterval(), this::cancelOverdue);
  }

  void cancelOverdue() {
    while (process.cancelOverdue() > 0) {
      // Each round is a transaction of its own.
    }
  }
}
