package emporium.order.history.web;

import emporium.money.Money;
import emporium.order.fulfilment.TrackedOrder;
import emporium.order.fulfilment.web.ParcelResponse;
import emporium.order.placed.Address;
import emporium.order.placed.CancellationReason;
import emporium.order.placed.Contact;
import emporium.order.placed.FulfilmentStatus;
import emporium.order.placed.Order;
import emporium.order.placed.OrderLine;
import emporium.order.placed.OrderLine.ChosenOption;
import emporium.order.placed.OrderStatus;
import emporium.order.placed.PaymentProgress;
import emporium.order.placed.PaymentProgress.Status;
import emporium.order.pricing.web.PriceResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as its customer sees it.
 *
 * @param paymentDueAt when the order is cancelled if it is not paid
 * @param shippingAddress absent once it was erased
 * @param shippingOption its id
 * @param paymentMethod its id
 * @param fulfilment how far its goods have come, over all parcels
 * @param parcels in the order in which they were packed
 */
@Schema(name = "Order")
public record OrderResponse(
    UUID orderId,
    String number,
    OrderStatus status,
    Instant placedAt,
    Instant paymentDueAt,
    @Nullable CancellationReason cancellationReason,
    List<Item> items,
    PriceResponse price,
    @Nullable AddressResponse shippingAddress,
    @Nullable AddressResponse billingAddress,
    String shippingOption,
    String paymentMethod,
    Payment payment,
    List<Milestone> timeline,
    FulfilmentStatus fulfilment,
    List<ParcelResponse> parcels) {

  /** One variant of the order. */
  @Schema(name = "OrderItem")
  public record Item(
      UUID orderLineId,
      UUID variantId,
      UUID productId,
      String sku,
      String title,
      List<Option> options,
      @Nullable String picture,
      Money unitPrice,
      int quantity,
      Money total) {}

  /** An option and its value, as they read. */
  @Schema(name = "ChosenOption")
  public record Option(String option, String value) {

    public static List<Option> of(List<ChosenOption> options) {
      return options.stream().map(chosen -> new Option(chosen.option(), chosen.value())).toList();
    }
  }

  /**
   * @param line1 street and number
   * @param country ISO 3166-1 alpha-2 code
   */
  @Schema(name = "Address")
  public record AddressResponse(
      String recipient,
      String line1,
      @Nullable String line2,
      String postalCode,
      String city,
      @Nullable String region,
      String country) {

    private static AddressResponse of(Address address) {
      return new AddressResponse(
          address.recipient(),
          address.line1(),
          address.line2(),
          address.postalCode(),
          address.city(),
          address.region(),
          address.country());
    }
  }

  /**
   * @param actionUrl where the customer pays, while that is what the order waits for
   * @param failureReason why the last attempt brought no money
   * @param refunded so far
   */
  @Schema(name = "OrderPayment")
  public record Payment(
      Status status,
      @Nullable String actionUrl,
      @Nullable String failureReason,
      @Nullable Money refunded) {}

  /** A status the order has reached. */
  @Schema(name = "OrderMilestone")
  public record Milestone(OrderStatus status, Instant at) {}

  public static OrderResponse of(TrackedOrder tracked) {
    Order order = tracked.order();
    PaymentProgress payment = order.payment();
    return new OrderResponse(
        order.getId(),
        order.number(),
        order.status(),
        order.placedAt(),
        order.paymentDueAt(),
        order.cancellationReason().orElse(null),
        order.lines().stream().map(line -> item(line, order.price().currency())).toList(),
        PriceResponse.of(order.price()),
        order.contact().map(Contact::shippingAddress).map(AddressResponse::of).orElse(null),
        order.contact().map(Contact::billingAddress).map(AddressResponse::of).orElse(null),
        order.shippingOption(),
        order.paymentMethod().id(),
        new Payment(
            payment.status(),
            payment.actionUrl(),
            payment.failureReason(),
            order.refundedAmount().signum() == 0 ? null : order.refundedAmount()),
        order.timeline().stream().map(m -> new Milestone(m.status(), m.happenedAt())).toList(),
        order.fulfilment(),
        tracked.parcels().stream().map(ParcelResponse::of).toList());
  }

  private static Item item(OrderLine line, String currency) {
    return new Item(
        line.orderLineId(),
        line.variantId(),
        line.productId(),
        line.sku(),
        line.title(),
        Option.of(line.options()),
        line.picture(),
        new Money(line.unitPrice(), currency),
        line.quantity(),
        new Money(line.total(), currency));
  }
}
