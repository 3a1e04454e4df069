package emporium.order.placed;

import emporium.money.Money;
import emporium.order.pricing.Discount;
import emporium.order.pricing.PricedLine;
import emporium.order.pricing.Tax;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One variant of an order, as it was described and priced when the order was placed.
 *
 * @param options what was chosen, in the order's language
 * @param weightGrams of one unit
 * @param unitPrice in minor units of the order's currency, like the other amounts
 * @param discount the sum of the discounts
 */
@Embeddable
public record OrderLine(
    UUID orderLineId,
    UUID variantId,
    UUID productId,
    String sku,
    String title,
    @JdbcTypeCode(SqlTypes.JSON) List<ChosenOption> options,
    @Nullable String picture,
    String taxClass,
    int weightGrams,
    boolean requiresShipping,
    int quantity,
    long unitPrice,
    @JdbcTypeCode(SqlTypes.JSON) List<Discount> discounts,
    long discount,
    long total,
    @JdbcTypeCode(SqlTypes.JSON) List<Tax> taxes) {

  /** An option and the value that was chosen, as they read. */
  public record ChosenOption(String option, String value) {}

  /**
   * What is ordered.
   *
   * @param options what was chosen, in the order's language
   */
  public record Goods(
      UUID variantId,
      UUID productId,
      String sku,
      String title,
      List<ChosenOption> options,
      @Nullable String picture,
      String taxClass,
      int weightGrams,
      boolean requiresShipping) {}

  public static OrderLine of(Goods goods, PricedLine price) {
    return new OrderLine(
        price.orderLineId(),
        goods.variantId(),
        goods.productId(),
        goods.sku(),
        goods.title(),
        goods.options(),
        goods.picture(),
        goods.taxClass(),
        goods.weightGrams(),
        goods.requiresShipping(),
        price.quantity(),
        price.unitPrice().amount(),
        price.discounts(),
        price.discount().amount(),
        price.total().amount(),
        price.taxes());
  }

  PricedLine price(String currency) {
    return new PricedLine(
        orderLineId,
        new Money(unitPrice, currency),
        quantity,
        discounts,
        new Money(total, currency),
        taxes);
  }
}
