package emporium.catalog.intake;

import emporium.catalog.config.ShopSettings;
import emporium.catalog.intake.ProductLine.VariantLine;
import emporium.catalog.media.FindPictures;
import emporium.money.Money;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says everything that is wrong with a line before anything is done with it. */
@Component
class CheckLine {

  private final Validator validator;
  private final FindPictures findPictures;
  private final String currency;

  CheckLine(Validator validator, FindPictures findPictures, ShopSettings shop) {
    this.validator = validator;
    this.findPictures = findPictures;
    this.currency = shop.shopCurrency();
  }

  List<LineError> errorsIn(ProductLine product) {
    List<LineError> malformed =
        validator.validate(product).stream()
            .map(CheckLine::errorOf)
            .sorted(Comparator.comparing(LineError::pointer))
            .toList();
    return malformed.isEmpty() ? errorsInWellFormed(product) : malformed;
  }

  private static LineError errorOf(ConstraintViolation<ProductLine> violation) {
    String path =
        violation
            .getPropertyPath()
            .toString()
            .replaceAll("\\.<(list|map) [a-z]+>", "")
            .replace("variantsOfOptions", "variants")
            .replace("amountInRange", "amount.amount")
            .replace("formerHigher", "former")
            .replace("validUntilAfterValidFrom", "validUntil");
    return LineError.at(path, violation.getMessage());
  }

  private List<LineError> errorsInWellFormed(ProductLine product) {
    List<LineError> errors = new ArrayList<>();
    Set<String> skus = new HashSet<>();
    for (int i = 0; i < product.variants().size(); i++) {
      VariantLine variant = product.variants().get(i);
      if (!skus.add(product.skus().get(i).value())) {
        errors.add(LineError.at("variants[" + i + "].sku", "stands twice in this line"));
      }
      checkPrices(variant, i, errors);
    }
    Set<String> missing = new HashSet<>(product.pictureNames());
    missing.removeAll(findPictures.existing(product.pictureNames()));
    missing.stream()
        .sorted()
        .forEach(name -> errors.add(LineError.at("pictures", name + " does not exist")));
    return errors;
  }

  private void checkPrices(VariantLine variant, int index, List<LineError> errors) {
    boolean sellable = false;
    for (int p = 0; p < variant.prices().size(); p++) {
      Money amount = variant.prices().get(p).amount();
      String place = "variants[" + index + "].prices[" + p + "].amount.currency";
      if (!Money.isCurrency(amount.currency())) {
        errors.add(LineError.at(place, amount.currency() + " is not a currency"));
      } else if (!amount.currency().equals(currency)) {
        errors.add(LineError.at(place, "the shop sells in " + currency));
      } else {
        sellable = true;
      }
    }
    if (!sellable && errors.isEmpty()) {
      errors.add(LineError.at("variants[" + index + "].prices", "has no price in " + currency));
    }
  }
}
