package emporium.notification.message.messaging;

import emporium.events.Topics;
import emporium.events.payment.PaymentActionRequired;
import emporium.events.payment.PaymentCaptured;
import emporium.events.payment.PaymentEvent;
import emporium.events.payment.PaymentFailed;
import emporium.events.payment.PaymentRefunded;
import emporium.notification.message.SendMessage;
import emporium.notification.template.Print;
import emporium.notification.template.Template;
import emporium.starter.kafka.Received;
import java.util.Map;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class PaymentEventsListener {

  private final SendMessage sendMessage;

  PaymentEventsListener(SendMessage sendMessage) {
    this.sendMessage = sendMessage;
  }

  @KafkaListener(topics = Topics.PAYMENT_EVENTS)
  void on(Received<PaymentEvent> received) {
    switch (received.event()) {
      case PaymentCaptured payment ->
          sendMessage.send(
              new SendMessage.Command(
                  received.eventId(),
                  Template.RECEIPT,
                  payment.email(),
                  Map.of(
                      "name", payment.name(),
                      "orderId", payment.orderId().toString(),
                      "orderNumber", payment.orderNumber(),
                      "receiptNumber", payment.receiptNumber(),
                      "amount", Print.money(payment.amount()),
                      "method", payment.method(),
                      "capturedAt", Print.instant(payment.capturedAt()))));
      case PaymentActionRequired _, PaymentFailed _, PaymentRefunded _ -> {
        // The order's page asks for the first; what comes of the others is told as the order's.
      }
    }
  }
}
