package emporium.order.checkout.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param country ISO 3166-1 alpha-2 code of where it goes
 * @param shippingOption its id
 * @param locale BCP 47 tag of the language to describe the goods in
 */
record QuoteRequest(
    @NotNull(message = AddressRequest.COUNTRY) @Pattern(regexp = "[A-Z]{2}", message = AddressRequest.COUNTRY) String country,
    @NotBlank(message = "Choose a delivery method") @Size(max = 40) String shippingOption,
    @Pattern(
            regexp = PlaceOrderRequest.LOCALE,
            message = "Enter a language tag such as en or de-CH")
        @Nullable String locale) {}
