package emporium.order.checkout.web;

import emporium.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param cartVersion the version of the cart the customer looked at
 * @param billingAddress the shipping address if absent
 * @param phone in international form
 * @param shippingOption its id
 * @param paymentMethod its id
 * @param locale BCP 47 tag of the language the customer orders in
 * @param shownTotal what the page said has to be paid; a different amount is refused
 */
record PlaceOrderRequest(
    @PositiveOrZero long cartVersion,
    @NotNull(message = "Enter a shipping address") @Valid AddressRequest shippingAddress,
    @Valid @Nullable AddressRequest billingAddress,
    @Pattern(regexp = "\\+[0-9 ]{6,20}", message = "Enter a phone number such as +49 40 123456") @Nullable String phone,
    @NotBlank(message = "Choose a delivery method") @Size(max = 40) String shippingOption,
    @NotBlank(message = "Choose a payment method") @Size(max = 40) String paymentMethod,
    @Pattern(
            regexp = PlaceOrderRequest.LOCALE,
            message = "Enter a language tag such as en or de-CH")
        @Nullable String locale,
    @NotNull Money shownTotal) {

  static final String LOCALE = "[a-z]{2,3}(-[A-Z]{2})?";
}
