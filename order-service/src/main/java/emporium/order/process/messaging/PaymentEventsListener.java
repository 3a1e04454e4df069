package emporium.order.process.messaging;

import emporium.events.Topics;
import emporium.events.payment.PaymentActionRequired;
import emporium.events.payment.PaymentAttemptFailed;
import emporium.events.payment.PaymentAttemptStarted;
import emporium.events.payment.PaymentAuthorized;
import emporium.events.payment.PaymentCancelled;
import emporium.events.payment.PaymentCaptured;
import emporium.events.payment.PaymentEvent;
import emporium.events.payment.PaymentRefundFailed;
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
    inbox.once(received, this::handle);
  }

  private void handle(PaymentEvent event) {
    switch (event) {
      case PaymentAttemptStarted e -> process.attemptStarted(e.orderId());
      case PaymentActionRequired e -> process.actionRequired(e.orderId(), e.actionUrl());
      case PaymentAttemptFailed e -> process.attemptFailed(e.orderId(), e.reason());
      case PaymentAuthorized e -> process.authorized(e.orderId());
      case PaymentCaptured e ->
          process.captured(e.orderId(), e.paymentId(), e.attemptId(), e.amount());
      case PaymentCancelled e -> process.paymentCancelled(e.orderId());
      case PaymentRefunded e -> process.refunded(e.orderId(), e.amount());
      case PaymentRefundFailed e -> process.refundFailed(e.orderId());
      default -> {
        // Another release's event, which nothing here depends on.
      }
    }
  }
}
