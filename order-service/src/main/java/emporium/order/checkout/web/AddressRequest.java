package emporium.order.checkout.web;

import emporium.order.placed.Address;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param line1 street and number
 * @param country ISO 3166-1 alpha-2 code
 */
@Schema(name = "AddressRequest")
record AddressRequest(
    @NotBlank @Size(max = 100) String recipient,
    @NotBlank @Size(max = 100) String line1,
    @Size(max = 100) @Nullable String line2,
    @NotBlank @Size(max = 20) String postalCode,
    @NotBlank @Size(max = 100) String city,
    @Size(max = 100) @Nullable String region,
    @Pattern(regexp = "[A-Z]{2}", message = "must be a two-letter country code") @NotBlank String country) {

  Address toAddress() {
    return new Address(recipient, line1, line2, postalCode, city, region, country);
  }
}
