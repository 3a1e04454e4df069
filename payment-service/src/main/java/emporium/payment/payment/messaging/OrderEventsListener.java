package emporium.payment.payment.messaging;

import emporium.events.Topics;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderEvent;
import emporium.events.order.OrderLine;
import emporium.events.order.OrderPlaced;
import emporium.events.order.PriceBreakdown;
import emporium.events.order.RefundRequested;
import emporium.payment.payment.AskProvider;
import emporium.payment.payment.Ledger;
import emporium.payment.payment.Purchase;
import emporium.payment.payment.RequestPayment;
import emporium.starter.inbox.Inbox;
import emporium.starter.kafka.Received;
import emporium.starter.kafka.UnprocessableEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Books what an order wants inside the inbox, then calls the provider outside of any transaction. A
 * provider that does not answer holds up no other order: it is asked again later.
 */
@Component
class OrderEventsListener {

  private final Inbox inbox;
  private final RequestPayment requestPayment;
  private final Ledger ledger;
  private final AskProvider askProvider;

  OrderEventsListener(
      Inbox inbox, RequestPayment requestPayment, Ledger ledger, AskProvider askProvider) {
    this.inbox = inbox;
    this.requestPayment = requestPayment;
    this.ledger = ledger;
    this.askProvider = askProvider;
  }

  @KafkaListener(topics = Topics.ORDER_EVENTS)
  void on(Received<OrderEvent> received) {
    List<UUID> toAsk = new ArrayList<>();
    inbox.once(received, event -> toAsk.addAll(handle(event)));
    toAsk.forEach(askProvider::about);
  }

  private List<UUID> handle(OrderEvent event) {
    return switch (event) {
      case OrderPlaced order -> requestPayment.request(command(order)).stream().toList();
      case OrderCancelled order -> ledger.cancelled(order.orderId());
      case RefundRequested refund -> {
        ledger.refundRequested(refund.orderId(), refund.refundId(), refund.amount());
        yield List.of();
      }
      default -> List.of();
    };
  }

  private static RequestPayment.Command command(OrderPlaced order) {
    return new RequestPayment.Command(
        order.orderId(),
        order.orderNumber(),
        order.customer().customerId(),
        order.price().payable(),
        purchase(order),
        order.paymentMethod(),
        order.paymentDueAt());
  }

  private static Purchase purchase(OrderPlaced order) {
    PriceBreakdown price = order.price();
    Map<UUID, PriceBreakdown.Line> prices =
        price.lines().stream()
            .collect(Collectors.toMap(PriceBreakdown.Line::orderLineId, Function.identity()));
    return new Purchase(
        order.placedAt(),
        price.taxTreatment(),
        order.lines().stream().map(line -> line(line, prices.get(line.orderLineId()))).toList(),
        price.discount(),
        price.shipping().plus(price.fees()),
        price.taxes().stream()
            .map(tax -> new Purchase.Tax(tax.basisPoints(), tax.amount()))
            .toList(),
        price.total());
  }

  private static Purchase.Line line(
      OrderLine line, PriceBreakdown.@org.jspecify.annotations.Nullable Line price) {
    if (price == null) {
      throw new UnprocessableEvent("a line without price: " + line.orderLineId());
    }
    return new Purchase.Line(
        line.sku(),
        line.title(),
        line.options().stream().map(option -> option.option() + ": " + option.value()).toList(),
        line.quantity(),
        price.unitPrice(),
        price.total());
  }
}
