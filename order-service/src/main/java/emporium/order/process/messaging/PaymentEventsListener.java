package emporium.order.process.messaging;

import emporium.events.Topics;
import emporium.events.payment.PaymentActionRequired;
import emporium.events.payment.PaymentCaptured;
import emporium.events.payment.PaymentEvent;
import emporium.events.payment.PaymentFailed;
import emporium.events.payment.PaymentRefunded;
import emporium.order.process.OrderProcess;
import emporium.starter.inbox.Inbox;
import emporium.starter.kafka.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class PaymentEventsListener {

  private final Inbox inbox;
  private final OrderProcess process;

  PaymentEventsListener(Inbox inbox, OrderProcess process) {
    this.inbox = inbox;
    this.process = process;
  }

  @KafkaListener(topics = Topics.PAYMENT_EVENTS)
  void on(Received<PaymentEvent> received) {
    inbox.once(
        received,
        event -> {
          switch (event) {
            case PaymentActionRequired fact -> process.actionRequired(fact);
            case PaymentCaptured fact -> process.captured(fact);
            case PaymentFailed fact -> process.failed(fact);
            case PaymentRefunded fact -> process.refunded(fact);
          }
        });
  }
}
