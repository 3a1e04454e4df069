package emporium.cart.cart;

import static java.util.stream.Collectors.toMap;

import emporium.cart.product.ProductCopies;
import emporium.cart.product.ProductCopy;
import emporium.events.Money;
import emporium.events.product.Availability;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A cart with what is known of its products. Needs neither the catalogue nor Kafka. */
@Component
public class ShowCart {

  private final Carts carts;
  private final CartCache cache;
  private final ProductCopies products;

  ShowCart(Carts carts, CartCache cache, ProductCopies products) {
    this.carts = carts;
    this.cache = cache;
    this.products = products;
  }

  /**
   * A cart as its shopper sees it.
   *
   * @param cartId absent while there is none
   * @param itemCount units of all products
   * @param subtotal absent while the cart is empty
   */
  @Schema(name = "Cart")
  public record View(
      @Nullable UUID cartId,
      List<Line> items,
      int itemCount,
      @Nullable Money subtotal,
      long version) {}

  /** One product of a cart at its price of now. */
  @Schema(name = "CartLine")
  public record Line(
      UUID productId,
      String sku,
      String slug,
      String title,
      @Nullable String picture,
      Money unitPrice,
      int quantity,
      Money lineTotal,
      Availability availability) {}

  public View of(Shopper shopper) {
    Optional<CartSnapshot> cart =
        switch (shopper) {
          case Shopper.Customer(var customerId) -> find(customerId);
          case Shopper.Guest(var cartId) -> cartId.flatMap(this::find).filter(CartSnapshot::guests);
        };
    return cart.map(this::of).orElseGet(() -> new View(null, List.of(), 0, null, 0));
  }

  public View of(CartSnapshot cart) {
    Map<UUID, ProductCopy> known =
        products.find(cart.items().stream().map(Cart.Item::productId).toList()).stream()
            .collect(toMap(ProductCopy::productId, Function.identity()));
    List<Line> lines =
        cart.items().stream()
            .flatMap(item -> Stream.ofNullable(known.get(item.productId())).map(p -> line(p, item)))
            .toList();
    return new View(
        cart.cartId(),
        lines,
        lines.stream().mapToInt(Line::quantity).sum(),
        lines.stream().map(Line::lineTotal).reduce(Money::plus).orElse(null),
        cart.version());
  }

  private Optional<CartSnapshot> find(UUID cartId) {
    return cache
        .find(cartId)
        .or(() -> {
          Optional<CartSnapshot> stored = carts.find(cartId).map(CartSnapshot::of);
          stored.ifPresent(cache::put);
          return stored;
        });
  }

  private static Line line(ProductCopy product, Cart.Item item) {
    return new Line(
        product.productId(),
        product.sku(),
        product.slug(),
        product.title(),
        product.picture(),
        product.price(),
        item.quantity(),
        product.price().times(item.quantity()),
        product.withdrawn() ? Availability.SOLD_OUT : product.availability());
  }
}
