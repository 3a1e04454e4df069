package emporium.order.checkout.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import emporium.money.Money;
import emporium.order.rates.FixedRates;
import emporium.starter.problem.FieldProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceOrderRequestTests {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private final AddressRules addressRules = new AddressRules(new FixedRates());

  @Test
  void aCompleteRequestHasNoErrors() {
    PlaceOrderRequest complete = to(address("Hamburg", "20457", null, "DE"));

    assertThat(VALIDATOR.validate(complete)).isEmpty();
    assertThat(addressRules.check(complete)).isEmpty();
  }

  @Test
  void whatIsMissingIsAskedForByName() {
    Map<String, String> errors = errorsIn(to(new AddressRequest("", "\t", null, "", "", null, "")));

    assertThat(errors)
        .containsOnly(
            entry("shippingAddress.recipient", "Enter the name of the recipient"),
            entry("shippingAddress.line1", "Enter your street and number"),
            entry("shippingAddress.postalCode", "Enter your postcode"),
            entry("shippingAddress.city", "Enter your town or city"),
            entry("shippingAddress.country", "Choose a country"));
  }

  @SuppressWarnings("NullAway") // As a request without these members is read.
  @Test
  void whatIsAbsentIsAskedForLikeWhatIsEmpty() {
    AddressRequest none = new AddressRequest(null, null, null, null, null, null, null);

    assertThat(errorsIn(to(none)))
        .hasSize(5)
        .containsEntry("shippingAddress.line1", "Enter your street and number");
    assertThat(errorsIn(new PlaceOrderRequest(1, null, null, "040", "", " ", "x", null)))
        .containsOnly(
            entry("shippingAddress", "Enter a shipping address"),
            entry("phone", "Enter a phone number such as +49 40 123456"),
            entry("shippingOption", "Choose a delivery method"),
            entry("paymentMethod", "Choose a payment method"),
            entry("locale", "Enter a language tag such as en or de-CH"),
            entry("shownTotal", "Enter a value"));
  }

  /** A hyphen, what cannot be seen, a control character, half a character. */
  @ParameterizedTest
  @ValueSource(strings = {"-", "\u00a0", "\u200b", "Ham\u0000burg", "Ham\ud83dburg"})
  void anAddressIsTextThatCanBeRead(String city) {
    assertThat(errorsIn(to(address(city, "20457", null, "DE"))))
        .containsOnlyKeys("shippingAddress.city");
  }

  @Test
  void anAddressHasTheFormOfItsCountry() {
    assertThat(addressRules.check(to(address("Hamburg", "2045", null, "DE"))))
        .containsExactly(
            FieldProblem.inBody("shippingAddress.postalCode", "Enter a postcode such as 10115"));
    assertThat(addressRules.check(to(address("New York", "10001", " ", "US"))))
        .containsExactly(
            FieldProblem.inBody(
                "shippingAddress.region", "Enter a region; addresses in this country need one"));
    assertThat(addressRules.check(to(address("New York", "10001-1234", "NY", "US")))).isEmpty();
  }

  private static AddressRequest address(
      String city, String postalCode, @Nullable String region, String country) {
    return new AddressRequest(
        "Ada Customer", "Quay Street 5", null, postalCode, city, region, country);
  }

  private static PlaceOrderRequest to(AddressRequest address) {
    return new PlaceOrderRequest(
        1, address, null, null, "standard", "card", null, new Money(7980, "EUR"));
  }

  private static Map<String, String> errorsIn(PlaceOrderRequest request) {
    return VALIDATOR.validate(request).stream()
        .collect(
            toMap(error -> error.getPropertyPath().toString(), ConstraintViolation::getMessage));
  }
}
