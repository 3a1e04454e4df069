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
    @NotNull(message = NAME) @Line(max = 100, message = NAME) String recipient,
    @NotNull(message = STREET) @Line(max = 100, message = STREET) String line1,
    @Line(max = 100) @Nullable String line2,
    @NotNull(message = POSTCODE) @Line(max = 20, message = POSTCODE) String postalCode,
    @NotNull(message = CITY) @Line(max = 100, message = CITY) String city,
    @Line(max = 100) @Nullable String region,
    @NotNull(message = COUNTRY) @Pattern(regexp = "[A-Z]{2}", message = COUNTRY) String country) {

  static final String COUNTRY = "Choose a country";

  private static final String NAME = "Enter the name of the recipient";
  private static final String STREET = "Enter your street and number";
  private static final String POSTCODE = "Enter your postcode";
  private static final String CITY = "Enter your town or city";

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

  /** As it is stored; validation has checked it. */
  private static String line(String text) {
    return PlainText.line(text, 100).value();
  }
}
