package emporium.notification.message.messaging;

import emporium.events.Topics;
import emporium.events.payment.PaymentCaptured;
import emporium.events.payment.PaymentEvent;
import emporium.events.payment.PaymentRefunded;
import emporium.notification.message.Content.Receipt;
import emporium.notification.message.Content.Refund;
import emporium.notification.message.SendMessage;
import emporium.starter.kafka.Received;
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
      case PaymentCaptured payment -> {
        // Without one the money goes straight back, and the message is about the refund.
        if (payment.receiptNumber() != null) {
          sendMessage.aboutOrder(
              received.eventId(),
              payment.orderId(),
              new Receipt(
                  payment.receiptNumber(),
                  payment.amount(),
                  payment.methodLabel(),
                  payment.capturedAt()));
        }
      }
      case PaymentRefunded refund ->
          sendMessage.aboutOrder(
              received.eventId(),
              refund.orderId(),
              new Refund(refund.creditNoteNumber(), refund.amount(), refund.refundedAt()));
      default -> {}
    }
  }
}
