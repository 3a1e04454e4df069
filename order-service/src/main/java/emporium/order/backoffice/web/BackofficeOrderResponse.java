package emporium.order.backoffice.web;

import emporium.order.fulfilment.Carriers;
import emporium.order.fulfilment.Fulfilment;
import emporium.order.fulfilment.TrackedOrder;
import emporium.order.fulfilment.web.ParcelResponse;
import emporium.order.history.web.OrderResponse;
import emporium.order.placed.Contact;
import emporium.order.placed.Customer;
import emporium.order.placed.Order;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order with what only staff see of it.
 *
 * @param order as its customer sees it
 * @param contact absent once it was erased
 * @param locale BCP 47 tag of the language it was placed in
 * @param toPack the units that can be packed now
 * @param carriers whom parcels can be shipped with
 */
@Schema(name = "BackofficeOrder")
record BackofficeOrderResponse(
    OrderResponse order,
    CustomerResponse customer,
    @Nullable ContactResponse contact,
    String locale,
    List<ParcelResponse.Line> toPack,
    List<CarrierResponse> carriers) {

  /** A carrier to choose. */
  @Schema(name = "Carrier")
  record CarrierResponse(String id, String name) {}

  /** Who placed it. */
  @Schema(name = "OrderCustomer")
  record CustomerResponse(UUID customerId, Customer.Kind kind) {}

  /** Whom to write to. */
  @Schema(name = "OrderContact")
  record ContactResponse(String name, String email, @Nullable String phone) {

    private static ContactResponse of(Contact contact) {
      return new ContactResponse(contact.name(), contact.email(), contact.phone());
    }
  }

  static BackofficeOrderResponse of(TrackedOrder tracked, Carriers carriers) {
    Order order = tracked.order();
    return new BackofficeOrderResponse(
        OrderResponse.of(tracked),
        new CustomerResponse(order.customer().customerId(), order.customer().kind()),
        order.contact().map(ContactResponse::of).orElse(null),
        order.locale(),
        ParcelResponse.Line.of(Fulfilment.of(order, tracked.parcels()).toPack()),
        carriers.all().stream().map(it -> new CarrierResponse(it.id(), it.name())).toList());
  }
}
