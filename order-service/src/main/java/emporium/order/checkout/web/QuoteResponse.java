package emporium.order.checkout.web;

import emporium.money.Money;
import emporium.order.checkout.QuoteOrder.Quote;
import emporium.order.history.web.OrderResponse.Option;
import emporium.order.placed.Order;
import emporium.order.placed.OrderLine.Goods;
import emporium.order.pricing.PricedLine;
import emporium.order.pricing.web.PriceResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * @param openOrder an order that is still to be paid
 */
record QuoteResponse(
    UUID cartId,
    long cartVersion,
    List<Item> items,
    PriceResponse price,
    @Nullable OpenOrder openOrder) {

  /** One variant of the cart at its price of now. */
  record Item(
      UUID variantId,
      UUID productId,
      String sku,
      String title,
      List<Option> options,
      @Nullable String picture,
      Money unitPrice,
      int quantity,
      Money total) {}

  /** An order that waits for its payment. */
  record OpenOrder(UUID orderId, String number) {}

  static QuoteResponse of(Quote quote, @Nullable Order open) {
    return new QuoteResponse(
        quote.cart().cartId(),
        quote.cart().version(),
        IntStream.range(0, quote.goods().size())
            .mapToObj(i -> item(quote.goods().get(i), quote.price().lines().get(i)))
            .toList(),
        PriceResponse.of(quote.price()),
        open == null ? null : new OpenOrder(open.getId(), open.number()));
  }

  private static Item item(Goods goods, PricedLine price) {
    return new Item(
        goods.variantId(),
        goods.productId(),
        goods.sku(),
        goods.title(),
        Option.of(goods.options()),
        goods.picture(),
        price.unitPrice(),
        price.quantity(),
        price.total());
  }
}
