package emporium.cart.product.messaging;

import static java.util.stream.Collectors.toMap;

import emporium.cart.config.CartProperties;
import emporium.cart.product.VariantCopies;
import emporium.cart.product.VariantCopy.ChosenOption;
import emporium.cart.product.VariantCopy.Description;
import emporium.cart.product.VariantCopy.Price;
import emporium.cart.product.VariantCopy.Text;
import emporium.events.LocalizedText;
import emporium.events.Topics;
import emporium.events.product.ProductEvent;
import emporium.events.product.ProductPublished;
import emporium.events.product.ProductPublished.Option;
import emporium.events.product.ProductPublished.SelectedOption;
import emporium.events.product.ProductPublished.Variant;
import emporium.events.product.ProductWithdrawn;
import emporium.starter.kafka.Received;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ProductEventsListener {

  private final VariantCopies copies;
  private final String currency;

  ProductEventsListener(VariantCopies copies, CartProperties settings) {
    this.copies = copies;
    this.currency = settings.currency();
  }

  @KafkaListener(topics = Topics.PRODUCT_EVENTS)
  void on(Received<ProductEvent> received) {
    switch (received.event()) {
      case ProductPublished product ->
          copies.describe(
              product.productId(),
              product.version(),
              product.variants().stream()
                  .collect(toMap(Variant::variantId, variant -> description(product, variant))));
      case ProductWithdrawn product ->
          copies.withdraw(product.productId(), product.version(), product.variantIds());
      default -> {}
    }
  }

  private Description description(ProductPublished product, Variant variant) {
    return new Description(
        product.slug(),
        product.texts().stream()
            .map(text ->
                new Text(text.locale(), text.title(), options(product, variant, text.locale())))
            .toList(),
        variant.prices().stream()
            .filter(price -> price.amount().currency().equals(currency))
            .map(price -> new Price(price.amount(), price.validFrom(), price.validUntil()))
            .toList(),
        picture(product, variant));
  }

  private static @Nullable String picture(ProductPublished product, Variant variant) {
    if (variant.picture() != null || product.pictures().isEmpty()) {
      return variant.picture();
    }
    return product.pictures().getFirst().path();
  }

  private static List<ChosenOption> options(
      ProductPublished product, Variant variant, String locale) {
    return variant.selection().stream()
        .flatMap(selected ->
            product.options().stream()
                .filter(option -> option.code().equals(selected.option()))
                .map(option -> chosen(option, selected, locale)))
        .toList();
  }

  private static ChosenOption chosen(Option option, SelectedOption selected, String locale) {
    List<LocalizedText> value =
        option.values().stream()
            .filter(it -> it.code().equals(selected.value()))
            .map(ProductPublished.OptionValue::name)
            .findFirst()
            .orElse(List.of());
    return new ChosenOption(
        in(locale, option.name(), option.code()), in(locale, value, selected.value()));
  }

  /** In that language, else in the shop's own, which stands first, else the code itself. */
  private static String in(String locale, List<LocalizedText> texts, String code) {
    return Stream.concat(
            texts.stream().filter(text -> text.locale().equals(locale)), texts.stream())
        .map(LocalizedText::text)
        .findFirst()
        .orElse(code);
  }
}
