package emporium.order.checkout.web;

import emporium.events.Money;
import emporium.order.order.Address;
import emporium.order.order.PaymentMethod;
import emporium.order.order.ShippingMethod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * @param shownTotal what the page told the shopper; a different one is refused
 */
record PlaceOrderRequest(
    @NotNull @Valid Address shipTo,
    @NotNull ShippingMethod shippingMethod,
    @NotNull PaymentMethod paymentMethod,
    @NotNull Money shownTotal) {}
