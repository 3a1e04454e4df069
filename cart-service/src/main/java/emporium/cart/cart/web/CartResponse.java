package emporium.cart.cart.web;

import emporium.cart.cart.Cart;
import emporium.cart.cart.Notice;
import emporium.cart.cart.ShowCart;
import emporium.cart.product.VariantCopy;
import emporium.cart.product.VariantCopy.Description;
import emporium.cart.product.VariantCopy.Text;
import emporium.money.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cart as its owner sees it.
 *
 * @param cartId absent while there is none
 * @param version grows with every change of the items
 * @param savedItems put aside for later, the latest first; they are not ordered with the others
 * @param subtotal at the prices of now, without what is no longer for sale; zero for an empty cart
 * @param itemCount units of all variants
 */
@Schema(name = "Cart")
record CartResponse(
    @Nullable UUID cartId,
    long version,
    List<Item> items,
    List<Item> savedItems,
    Money subtotal,
    int itemCount,
    List<NoticeResponse> notices) {

  /**
   * @param unitPrice of now, or the last one of what is no longer for sale
   * @param priceWhenAdded of one unit, if it has changed since
   * @param availability {@code IN_STOCK}, {@code LOW_STOCK} or {@code SOLD_OUT}
   * @param remaining how many are left, shown only when they are few
   */
  @Schema(name = "CartItem")
  record Item(
      UUID variantId,
      UUID productId,
      String slug,
      String title,
      List<Option> options,
      @Nullable String picture,
      Money unitPrice,
      @Nullable Money priceWhenAdded,
      int quantity,
      Money lineTotal,
      String availability,
      @Nullable Integer remaining) {}

  /** An option and the chosen value, as they read. */
  @Schema(name = "CartItemOption")
  record Option(String option, String value) {}

  /**
   * @param quantity for the limits: the units that did not fit; for {@code FEWER_REMAINING}: the
   *     units that are left; else the units in the cart
   * @param title of the product, if it is known
   */
  @Schema(name = "CartNotice")
  record NoticeResponse(Notice.Code code, UUID variantId, @Nullable String title, int quantity) {}

  static CartResponse empty(String currency) {
    return new CartResponse(null, 0, List.of(), List.of(), Money.zero(currency), 0, List.of());
  }

  static CartResponse of(
      ShowCart.Described described, List<LanguageRange> languages, String currency) {
    var cart = described.cart();
    List<Item> items = items(cart.items(), described, languages);
    return new CartResponse(
        cart.cartId(),
        cart.version(),
        items,
        items(cart.savedItems(), described, languages),
        Money.sum(
            items.stream()
                .filter(item -> isForSale(described, item.variantId()))
                .map(Item::lineTotal)
                .toList(),
            currency),
        items.stream().mapToInt(Item::quantity).sum(),
        Stream.concat(cart.notices().stream(), items.stream().flatMap(CartResponse::stockNotice))
            .map(notice -> of(notice, described, languages))
            .toList());
  }

  private static List<Item> items(
      List<Cart.Item> items, ShowCart.Described described, List<LanguageRange> languages) {
    return items.stream()
        .flatMap(item ->
            Optional.ofNullable(described.variants().get(item.variantId()))
                .flatMap(variant -> item(item, variant, languages, described.at()))
                .stream())
        .toList();
  }

  private static boolean isForSale(ShowCart.Described described, UUID variantId) {
    VariantCopy variant = described.variants().get(variantId);
    return variant != null && variant.priceAt(described.at()).isPresent();
  }

  private static Optional<Item> item(
      Cart.Item item, VariantCopy variant, List<LanguageRange> languages, Instant at) {
    Description description = variant.description();
    Optional<Money> price = variant.lastPriceAt(at);
    if (description == null || price.isEmpty()) {
      return Optional.empty();
    }
    Text text = description.textFor(languages);
    return Optional.of(
        new Item(
            item.variantId(),
            item.productId(),
            description.slug(),
            text.title(),
            text.options().stream().map(it -> new Option(it.option(), it.value())).toList(),
            description.picture(),
            price.get(),
            price.get().equals(item.priceWhenAdded()) ? null : item.priceWhenAdded(),
            item.quantity(),
            price.get().times(item.quantity()),
            variant.availabilityAt(at),
            variant.remaining().orElse(null)));
  }

  private static Stream<Notice> stockNotice(Item item) {
    if (item.availability().equals(VariantCopy.SOLD_OUT)) {
      return Stream.of(new Notice(Notice.Code.SOLD_OUT, item.variantId(), item.quantity()));
    }
    return Stream.ofNullable(item.remaining())
        .filter(remaining -> remaining < item.quantity())
        .map(remaining -> new Notice(Notice.Code.FEWER_REMAINING, item.variantId(), remaining));
  }

  private static NoticeResponse of(
      Notice notice, ShowCart.Described described, List<LanguageRange> languages) {
    String title =
        Optional.ofNullable(described.variants().get(notice.variantId()))
            .map(VariantCopy::description)
            .map(description -> description.textFor(languages).title())
            .orElse(null);
    return new NoticeResponse(notice.code(), notice.variantId(), title, notice.quantity());
  }
}
