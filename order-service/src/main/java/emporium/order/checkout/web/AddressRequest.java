package emporium.order.checkout.web;

import emporium.order.placed.Address;
import emporium.starter.text.Line;
import emporium.starter.text.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * @param line1 street and number
 * @param country ISO 3166-1 alpha-2 code
 */
record AddressRequest(
    @NotNull @Line(max = 100) String recipient,
    @NotNull @Line(max = 100) String line1,
    @Line(max = 100) @Nullable String line2,
    @NotNull @Line(max = 20) String postalCode,
    @NotNull @Line(max = 100) String city,
    @Line(max = 100) @Nullable String region,
    @NotNull @Pattern(regexp = "[A-Z]{2}", message = "must be a two-letter country code") String country) {

  Address toAddress() {
    return new Address(
        line(recipient),
        line(line1),
        line2 == null ? null : line(line2),
        line(postalCode),
        line(city),
        region == null ? null : line(region),
        country);
  }

  /** As it is kept: validation has seen that this goes. */
  private static String line(String text) {
    return PlainText.line(text, 100).value();
  }
}
