package emporium.catalog.product.web;

import emporium.catalog.locale.Localized;
import emporium.catalog.product.ListProducts;
import emporium.catalog.product.MakeOffers;
import emporium.catalog.product.Offer;
import emporium.catalog.product.Offer.OfferedVariant;
import emporium.catalog.product.Option;
import emporium.catalog.product.ProductSnapshot;
import emporium.catalog.product.VariantContent;
import emporium.money.Money;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Current prices for order-service, without any cache. The gateway does not route here. */
@RestController
class InternalVariantController {

  private final ListProducts listProducts;
  private final MakeOffers makeOffers;

  InternalVariantController(ListProducts listProducts, MakeOffers makeOffers) {
    this.listProducts = listProducts;
    this.makeOffers = makeOffers;
  }

  record VariantsResponse(List<VariantResponse> items) {}

  /** A variant that is on sale. */
  record VariantResponse(
      UUID variantId,
      UUID productId,
      String sku,
      String title,
      List<ChosenOption> options,
      Money price,
      String taxClass,
      int weightGrams,
      boolean requiresShipping,
      @Nullable String picture) {}

  /** An option and its value, as they read. */
  record ChosenOption(String option, String value) {}

  @GetMapping("/internal/variants")
  @Operation(
      operationId = "listVariants",
      summary = "The variants among the ids that are on sale, with their current prices")
  VariantsResponse list(
      @RequestParam @Size(min = 1, max = 200) Set<UUID> ids,
      @RequestParam(defaultValue = "en")
          @Pattern(regexp = Localized.LOCALE, message = "Send a language tag such as en or de-CH") String locale) {
    Locale language = Locale.forLanguageTag(locale);
    return new VariantsResponse(
        makeOffers
            .of(listProducts.listOfVariants(ids).stream().filter(ProductSnapshot::active).toList())
            .stream()
            .flatMap(offer ->
                offer.variants().stream()
                    .filter(variant -> ids.contains(variant.variantId()))
                    .map(variant -> variant(offer, variant, language)))
            .toList());
  }

  private static VariantResponse variant(Offer offer, OfferedVariant variant, Locale locale) {
    VariantContent content = variant.content();
    return new VariantResponse(
        variant.variantId(),
        offer.product().productId(),
        content.sku().value(),
        offer.product().text(locale).title(),
        content.selection().stream()
            .map(selected -> option(offer.product().option(selected.option()), selected, locale))
            .toList(),
        variant.price().amount(),
        content.taxClass(),
        content.weightGrams(),
        content.requiresShipping(),
        offer.product().pictureOf(content).map(picture -> picture.narrowest().path()).orElse(null));
  }

  private static ChosenOption option(
      Option option, VariantContent.Selected selected, Locale locale) {
    return new ChosenOption(
        Localized.in(option.name(), locale),
        option.values().stream()
            .filter(value -> value.code().equals(selected.value()))
            .findFirst()
            .map(value -> Localized.in(value.name(), locale))
            .orElseThrow());
  }
}
