package emporium.order.checkout.web;

import emporium.order.rates.Country;
import emporium.order.rates.Rates;
import emporium.starter.problem.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks addresses against the rules of their countries. */
@Component
class AddressRules {

  private final Rates rates;

  AddressRules(Rates rates) {
    this.rates = rates;
  }

  /** What is wrong with the addresses; a country the shop does not deliver to has no rules. */
  List<FieldProblem> check(PlaceOrderRequest request) {
    List<Country> countries = rates.countries();
    List<FieldProblem> errors =
        new ArrayList<>(check("shippingAddress", request.shippingAddress(), countries));
    errors.addAll(check("billingAddress", request.billingAddress(), countries));
    return errors;
  }

  private static List<FieldProblem> check(
      String field, @Nullable AddressRequest address, List<Country> countries) {
    List<FieldProblem> errors = new ArrayList<>();
    if (address == null) {
      return errors;
    }
    countries.stream()
        .filter(country -> country.code().equals(address.country()))
        .forEach(country -> {
          if (!country.hasPostcode(address.postalCode())) {
            errors.add(
                FieldProblem.inBody(
                    field + ".postalCode",
                    "Enter a postcode such as " + country.postcodeExample()));
          }
          if (country.regionRequired() && isBlank(address.region())) {
            errors.add(
                FieldProblem.inBody(
                    field + ".region", "Enter a region; addresses in this country need one"));
          }
        });
    return errors;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
