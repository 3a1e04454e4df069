package emporium.order.checkout;

import emporium.events.Money;
import emporium.order.checkout.Attempts.Attempt;
import emporium.order.checkout.PlaceOrder.Outcome.AlreadyPlaced;
import emporium.order.checkout.PlaceOrder.Outcome.EmptyCart;
import emporium.order.checkout.PlaceOrder.Outcome.KeyReused;
import emporium.order.checkout.PlaceOrder.Outcome.Placed;
import emporium.order.checkout.PlaceOrder.Outcome.SoldOut;
import emporium.order.checkout.PlaceOrder.Outcome.TotalChanged;
import emporium.order.checkout.StockReservations.Shortage;
import emporium.order.config.OrderProperties;
import emporium.order.order.Buyer;
import emporium.order.order.Order;
import emporium.order.order.Order.Delivery;
import emporium.order.order.Orders;
import emporium.order.order.PaymentMethod;
import emporium.starter.id.Uuid7;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Turns a customer's cart into an order: prices it again, compares with the total the shopper saw,
 * reserves the stock and records the order with its {@code OrderPlaced}.
 *
 * <p>Repeating a call with the same key and command gives the same order; whatever breaks off in
 * between is taken up by the repetition, because the key decides the order's id before anything
 * else happens. Stock that was reserved for an order never recorded frees itself.
 */
@Component
public class PlaceOrder {

  private static final Logger log = LoggerFactory.getLogger(PlaceOrder.class);

  private final Attempts attempts;
  private final QuoteOrder quoteOrder;
  private final StockReservations stock;
  private final RecordOrder recordOrder;
  private final Orders orders;
  private final Clock clock;
  private final Duration paymentDeadline;

  PlaceOrder(
      Attempts attempts,
      QuoteOrder quoteOrder,
      StockReservations stock,
      RecordOrder recordOrder,
      Orders orders,
      Clock clock,
      OrderProperties settings) {
    this.attempts = attempts;
    this.quoteOrder = quoteOrder;
    this.stock = stock;
    this.recordOrder = recordOrder;
    this.orders = orders;
    this.clock = clock;
    this.paymentDeadline = settings.paymentDeadline();
  }

  /**
   * @param shownTotal what the shopper agreed to pay
   */
  public record Command(
      IdempotencyKey key,
      Buyer buyer,
      Delivery delivery,
      PaymentMethod paymentMethod,
      Money shownTotal) {

    /** Equal for equal requests, whoever asks. */
    String fingerprint() {
      String request = delivery + "|" + paymentMethod + "|" + shownTotal;
      try {
        return HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest(request.getBytes(StandardCharsets.UTF_8)));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** What became of the command. */
  public sealed interface Outcome {

    record Placed(Order order) implements Outcome {}

    /** An earlier request with this key placed the order. */
    record AlreadyPlaced(Order order) implements Outcome {}

    record EmptyCart() implements Outcome {}

    record SoldOut(List<Shortage> shortages) implements Outcome {}

    /** Prices changed since the shopper saw the total. */
    record TotalChanged(Money currentTotal) implements Outcome {}

    /** The key was used for another request. */
    record KeyReused() implements Outcome {}
  }

  /**
   * @throws DependencyUnavailable if cart or catalogue do not answer; nothing is lost, repeat it
   */
  public Outcome place(Command command) {
    UUID customerId = command.buyer().customerId();
    Attempt attempt =
        attempts.claim(customerId, command.key(), command.fingerprint(), Uuid7.next());
    if (!attempt.fingerprint().equals(command.fingerprint())) {
      return new KeyReused();
    }
    Optional<Order> before = orders.findById(attempt.orderId());
    if (before.isPresent()) {
      return new AlreadyPlaced(before.get());
    }
    Outcome outcome = placeAs(attempt.orderId(), command);
    if (!(outcome instanceof Placed || outcome instanceof AlreadyPlaced)) {
      attempts.forget(customerId, command.key());
    }
    return outcome;
  }

  private Outcome placeAs(UUID orderId, Command command) {
    return switch (quoteOrder.quote(command.buyer().customerId(), command.delivery().method())) {
      case QuoteOrder.Outcome.EmptyCart() -> new EmptyCart();
      case QuoteOrder.Outcome.Withdrawn(var shortages) -> new SoldOut(shortages);
      case QuoteOrder.Outcome.Quoted(var quote) -> {
        Money total = quote.totals().total();
        yield total.equals(command.shownTotal())
            ? reserveAndRecord(orderId, command, quote)
            : new TotalChanged(total);
      }
    };
  }

  private Outcome reserveAndRecord(UUID orderId, Command command, Quote quote) {
    List<Shortage> shortages =
        stock.reserve(
            orderId,
            quote.lines().stream()
                .map(line -> new Carts.Item(line.productId(), line.quantity()))
                .toList());
    if (!shortages.isEmpty()) {
      return new SoldOut(shortages);
    }
    Instant now = clock.instant();
    Order order =
        Order.place(
            orderId,
            command.buyer(),
            quote.lines(),
            quote.totals(),
            command.delivery(),
            command.paymentMethod(),
            now,
            now.plus(paymentDeadline));
    try {
      recordOrder.record(order);
    } catch (DataIntegrityViolationException e) {
      // A simultaneous request with the same key was faster; anything else is a bug.
      return orders.findById(orderId).map(AlreadyPlaced::new).orElseThrow(() -> e);
    }
    log.atInfo()
        .addKeyValue("orderId", orderId)
        .addKeyValue("orderNumber", order.number())
        .addKeyValue("total", quote.totals().total())
        .log("Order placed");
    return new Placed(order);
  }
}
