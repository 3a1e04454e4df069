package emporium.catalog.imports;

import emporium.catalog.config.CatalogProperties;
import emporium.catalog.imports.ProductLine.PictureLine;
import emporium.catalog.imports.ProductLine.VariantLine;
import emporium.catalog.media.KnownPictures;
import emporium.catalog.media.Picture;
import emporium.catalog.media.Rendition;
import emporium.money.Money;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds everything that is wrong with a line before it is imported. */
@Component
class CheckLine {

  private final Validator validator;
  private final KnownPictures knownPictures;
  private final String currency;
  private final String locale;

  CheckLine(Validator validator, KnownPictures knownPictures, CatalogProperties settings) {
    this.validator = validator;
    this.knownPictures = knownPictures;
    this.currency = settings.currency();
    this.locale = settings.locale();
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
            .replace("localesDistinct", "texts")
            .replace("optionsDistinct", "options");
    return LineError.at(path, violation.getMessage());
  }

  private List<LineError> errorsInWellFormed(ProductLine product) {
    List<LineError> errors = new ArrayList<>();
    if (!product.texts().getFirst().locale().equals(locale)) {
      errors.add(LineError.at("texts[0].locale", "must be the shop's own language, " + locale));
    }
    Set<String> skus = new HashSet<>();
    for (int i = 0; i < product.variants().size(); i++) {
      VariantLine variant = product.variants().get(i);
      if (!skus.add(product.skus().get(i).value())) {
        errors.add(LineError.at("variants[" + i + "].sku", "occurs twice in this line"));
      }
      if (variant.picture() != null && !product.shows(variant.picture())) {
        errors.add(
            LineError.at("variants[" + i + "].picture", "must be the name of one of the pictures"));
      }
      checkPrices(variant, i, errors);
    }
    checkPictures(product, errors);
    return errors;
  }

  private void checkPictures(ProductLine product, List<LineError> errors) {
    Map<String, Rendition> known = Rendition.byName(knownPictures.among(product.assetNames()));
    product.assetNames().stream()
        .filter(name -> !known.containsKey(name))
        .sorted()
        .forEach(name -> errors.add(LineError.at("pictures", name + " does not exist")));
    if (!errors.isEmpty()) {
      return;
    }
    for (PictureLine line : product.allPictures()) {
      Picture picture = line.picture(known);
      if (!picture.name().equals(line.name()) || !picture.variesInWidthOnly()) {
        errors.add(
            LineError.at(
                "pictures",
                "the renditions of " + line.name() + " must be narrower and of its proportions"));
      }
    }
  }

  private void checkPrices(VariantLine variant, int index, List<LineError> errors) {
    for (int p = 0; p < variant.prices().size(); p++) {
      // All amounts of a price are of one currency.
      String given = variant.prices().get(p).amount().currency();
      String place = "variants[" + index + "].prices[" + p + "].amount.currency";
      if (!Money.isCurrency(given)) {
        errors.add(LineError.at(place, given + " is not a currency"));
      } else if (!given.equals(currency)) {
        errors.add(LineError.at(place, "the shop sells in " + currency));
      }
    }
  }
}
