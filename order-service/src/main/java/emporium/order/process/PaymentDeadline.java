package emporium.order.process;

import emporium.order.config.OrderProperties;
import emporium.starter.schedule.Job;
import emporium.starter.schedule.SharedWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Cancels orders whose payment was due. */
@Configuration
class PaymentDeadline {

  @Bean
  Job cancelOverdueOrders(
      OrderProperties settings, TransactionTemplate transactions, OrderProcess process) {
    return new Job(
        settings.deadlineInterval(),
        () -> SharedWork.untilNoneIsLeft(transactions, process::cancelOverdue));
  }
}
