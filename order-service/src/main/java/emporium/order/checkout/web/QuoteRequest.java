package emporium.order.checkout.web;

import emporium.order.order.ShippingMethod;
import jakarta.validation.constraints.NotNull;

record QuoteRequest(@NotNull ShippingMethod shippingMethod) {}
