package emporium.payment.payment.messaging;

import emporium.events.Topics;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderEvent;
import emporium.events.order.OrderPaidTooLate;
import emporium.events.order.OrderPlaced;
import emporium.payment.payment.ReturnMoney;
import emporium.payment.payment.TakePayment;
import emporium.starter.inbox.Inbox;
import emporium.starter.kafka.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Notes what an order wants inside the inbox, then calls the provider outside of any transaction.
 * When that call fails the record is retried: the note stays and the call is repeated.
 */
@Component
class OrderEventsListener {

  private final Inbox inbox;
  private final TakePayment takePayment;
  private final ReturnMoney returnMoney;

  OrderEventsListener(Inbox inbox, TakePayment takePayment, ReturnMoney returnMoney) {
    this.inbox = inbox;
    this.takePayment = takePayment;
    this.returnMoney = returnMoney;
  }

  @KafkaListener(topics = Topics.ORDER_EVENTS)
  void on(Received<OrderEvent> received) {
    switch (received.event()) {
      case OrderPlaced order -> {
        inbox.once(received, _ -> takePayment.request(order));
        takePayment.openSession(order.orderId());
      }
      case OrderCancelled order -> returnMoney.voidPaymentOf(order.orderId());
      case OrderPaidTooLate order -> {
        inbox.once(received, _ -> returnMoney.requestRefund(order.paymentId()));
        returnMoney.refund(order.paymentId());
      }
      case OrderConfirmed _ -> {
        // The payment is what confirmed it.
      }
    }
  }
}
