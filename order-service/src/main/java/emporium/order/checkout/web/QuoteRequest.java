package emporium.order.checkout.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param country ISO 3166-1 alpha-2 code of where it goes
 * @param shippingOption its id
 * @param locale BCP 47 tag of the language to describe the goods in
 */
record QuoteRequest(
    @Pattern(regexp = "[A-Z]{2}", message = "must be a two-letter country code") @NotBlank String country,
    @NotBlank @Size(max = 40) String shippingOption,
    @Pattern(
            regexp = PlaceOrderRequest.LOCALE,
            message = "must be a language tag such as en or de-CH")
        @Nullable String locale) {}
