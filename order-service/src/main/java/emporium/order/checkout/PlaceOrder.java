package emporium.order.checkout;

import emporium.money.Money;
import emporium.order.checkout.ClaimKey.Claim;
import emporium.order.checkout.PaymentMethods.Offered;
import emporium.order.checkout.PlaceOrder.Outcome.AlreadyPlaced;
import emporium.order.checkout.PlaceOrder.Outcome.CartAlreadyOrdered;
import emporium.order.checkout.PlaceOrder.Outcome.CartChanged;
import emporium.order.checkout.PlaceOrder.Outcome.EmptyCart;
import emporium.order.checkout.PlaceOrder.Outcome.InProgress;
import emporium.order.checkout.PlaceOrder.Outcome.KeyReused;
import emporium.order.checkout.PlaceOrder.Outcome.Placed;
import emporium.order.checkout.PlaceOrder.Outcome.SoldOut;
import emporium.order.checkout.PlaceOrder.Outcome.TooManyUnpaid;
import emporium.order.checkout.PlaceOrder.Outcome.TotalChanged;
import emporium.order.checkout.PlaceOrder.Outcome.Undeliverable;
import emporium.order.checkout.PlaceOrder.Outcome.UnknownPaymentMethod;
import emporium.order.checkout.QuoteOrder.Quote;
import emporium.order.checkout.StockReservations.Shortage;
import emporium.order.placed.Contact;
import emporium.order.placed.Customer;
import emporium.order.placed.Order;
import emporium.order.placed.Orders;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Turns a customer's cart into an order: prices it again, compares with the total the customer saw,
 * reserves the stock and records the order with its {@code OrderPlaced}.
 *
 * <p>Repeating a call with the same key and command gives the same order; whatever breaks off in
 * between is continued by the repetition under the same order id. Stock that was reserved for an
 * order never recorded is released by itself. One version of a cart becomes one order, whatever the
 * keys; ordering a newer version first cancels what was not paid.
 */
@Component
public class PlaceOrder {

  private static final Logger log = LoggerFactory.getLogger(PlaceOrder.class);

  private final ClaimKey keys;
  private final QuoteOrder quoteOrder;
  private final PaymentMethods paymentMethods;
  private final StockReservations stock;
  private final RecordOrder recordOrder;
  private final Orders orders;
  private final Clock clock;

  PlaceOrder(
      ClaimKey keys,
      QuoteOrder quoteOrder,
      PaymentMethods paymentMethods,
      StockReservations stock,
      RecordOrder recordOrder,
      Orders orders,
      Clock clock) {
    this.keys = keys;
    this.quoteOrder = quoteOrder;
    this.paymentMethods = paymentMethods;
    this.stock = stock;
    this.recordOrder = recordOrder;
    this.orders = orders;
    this.clock = clock;
  }

  /**
   * @param cartVersion the version of the cart the customer looked at
   * @param locale BCP 47 tag of the language the customer orders in
   * @param shownTotal what the customer agreed to pay
   */
  public record Command(
      IdempotencyKey key,
      Customer customer,
      long cartVersion,
      Contact contact,
      String locale,
      String shippingOption,
      String paymentMethod,
      Money shownTotal) {

    /** Equal for equal requests, whoever asks. */
    String fingerprint() {
      return DigestUtils.sha256Hex(
          String.join(
              "|",
              Long.toString(cartVersion),
              String.valueOf(contact.phone()),
              contact.shippingAddress().toString(),
              contact.billingAddress().toString(),
              locale,
              shippingOption,
              paymentMethod,
              shownTotal.toString()));
    }

    UUID customerId() {
      return customer.customerId();
    }
  }

  /** The answer. */
  public sealed interface Outcome {

    record Placed(Order order) implements Outcome {}

    /** An earlier request with this key placed the order. */
    record AlreadyPlaced(Order order) implements Outcome {}

    record EmptyCart() implements Outcome {}

    record SoldOut(List<Shortage> shortages) implements Outcome {}

    /** Prices changed since the customer saw the total. */
    record TotalChanged(Money currentTotal) implements Outcome {}

    /** The cart changed since the customer looked at it. */
    record CartChanged() implements Outcome {}

    /** This version of the cart has become an order under another key. */
    record CartAlreadyOrdered(Order order) implements Outcome {}

    /** The customer has to pay or wait first. */
    record TooManyUnpaid() implements Outcome {}

    /** The shop does not deliver there, or not in this way. */
    record Undeliverable(boolean country) implements Outcome {}

    record UnknownPaymentMethod() implements Outcome {}

    /** The key was used for another request. */
    record KeyReused() implements Outcome {}

    /** Another request with this key is at work. */
    record InProgress() implements Outcome {}
  }

  /**
   * @throws emporium.starter.client.NeighbourUnavailable if a neighbour does not answer; nothing is
   *     lost, repeat it
   */
  public Outcome place(Command command) {
    return switch (keys.claim(command.customerId(), command.key(), command.fingerprint())) {
      case Claim.Granted(UUID orderId) -> placeClaimed(orderId, command);
      case Claim.Done(Order order) -> new AlreadyPlaced(order);
      case Claim.InProgress() -> new InProgress();
      case Claim.OtherRequest() -> new KeyReused();
    };
  }

  private Outcome placeClaimed(UUID orderId, Command command) {
    boolean answered = false;
    try {
      Outcome outcome = placeAs(orderId, command);
      answered = true;
      if (!(outcome instanceof Placed)) {
        keys.free(command.customerId(), command.key(), orderId);
      }
      return outcome;
    } finally {
      if (!answered) {
        keys.end(command.customerId(), command.key());
      }
    }
  }

  private Outcome placeAs(UUID orderId, Command command) {
    Optional<Offered> method = paymentMethods.find(command.paymentMethod());
    if (method.isEmpty()) {
      return new UnknownPaymentMethod();
    }
    var query =
        new QuoteOrder.Query(
            command.customerId(),
            command.contact().shippingAddress().country(),
            command.shippingOption(),
            command.locale());
    return switch (quoteOrder.quote(query)) {
      case QuoteOrder.Outcome.EmptyCart() -> new EmptyCart();
      case QuoteOrder.Outcome.Withdrawn(var shortages) -> new SoldOut(shortages);
      case QuoteOrder.Outcome.UnknownCountry() -> new Undeliverable(true);
      case QuoteOrder.Outcome.UnknownShippingOption() -> new Undeliverable(false);
      case QuoteOrder.Outcome.OtherCurrency(var variantId) ->
          new SoldOut(List.of(new Shortage(variantId, 1, 0)));
      case QuoteOrder.Outcome.Quoted(var quote) ->
          placeQuoted(orderId, command, quote, method.get());
    };
  }

  private Outcome placeQuoted(UUID orderId, Command command, Quote quote, Offered method) {
    Optional<Order> ordered = orders.findOfCart(quote.cart().cartId(), quote.cart().version());
    if (ordered.isPresent()) {
      return new CartAlreadyOrdered(ordered.get());
    }
    if (quote.cart().version() != command.cartVersion()) {
      return new CartChanged();
    }
    Money total = quote.price().payable();
    if (!total.equals(command.shownTotal())) {
      return new TotalChanged(total);
    }
    if (!recordOrder.makeRoom(command.customerId(), quote.cart())) {
      return new TooManyUnpaid();
    }
    List<Shortage> shortages = stock.reserve(orderId, quote.items());
    return shortages.isEmpty() ? record(orderId, command, quote, method) : new SoldOut(shortages);
  }

  private Outcome record(UUID orderId, Command command, Quote quote, Offered method) {
    Instant now = clock.instant();
    var terms =
        new Order.Terms(
            command.customer(),
            quote.cart(),
            quote.goods(),
            command.contact(),
            command.locale(),
            command.shippingOption(),
            method.method());
    Order order = Order.place(orderId, terms, quote.price(), now, now.plus(method.paymentWindow()));
    try {
      recordOrder.record(order, command.contact());
    } catch (DataIntegrityViolationException e) {
      // Another tab ordered the same version of the cart meanwhile; anything else is a bug.
      Order other =
          orders.findOfCart(quote.cart().cartId(), quote.cart().version()).orElseThrow(() -> e);
      stock.release(orderId);
      return new CartAlreadyOrdered(other);
    }
    log.atInfo()
        .addKeyValue("orderId", orderId)
        .addKeyValue("orderNumber", order.number())
        .addKeyValue("total", quote.price().total())
        .log("Order placed");
    return new Placed(order);
  }
}
