package emporium.catalog.product.web;

import emporium.catalog.product.Price;
import emporium.catalog.product.PriceInput;
import emporium.starter.problem.FieldProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * @param prices all of the variant, at most one for a moment
 */
record ChangePricesRequest(@NotEmpty @Size(max = 20) List<@NotNull @Valid PriceInput> prices) {

  /**
   * What is wrong with the prices together.
   *
   * @param shopCurrency which the shop sells in
   */
  List<FieldProblem> errors(String shopCurrency) {
    List<FieldProblem> errors = new ArrayList<>();
    List<Price> all = toPrices();
    for (int i = 0; i < all.size(); i++) {
      Price price = all.get(i);
      if (!price.amount().currency().equals(shopCurrency)) {
        errors.add(
            FieldProblem.inBody(
                "prices[" + i + "].amount.currency", "the shop sells in " + shopCurrency));
      }
      if (all.subList(0, i).stream().anyMatch(price::overlaps)) {
        errors.add(
            FieldProblem.inBody("prices[" + i + "].validFromAt", "must not overlap another price"));
      }
    }
    return errors;
  }

  List<Price> toPrices() {
    return prices.stream().map(PriceInput::price).toList();
  }
}
