package emporium.order.order;

import emporium.events.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One product of an order, at the price of the moment it was placed.
 *
 * @param unitPrice minor units of the order's currency
 */
@Embeddable
public record OrderLine(
    UUID productId,
    String sku,
    String title,
    @Nullable String picture,
    @Column(name = "unit_price") long unitPrice,
    int quantity) {

  public OrderLine {
    if (quantity < 1) {
      throw new IllegalArgumentException("quantity " + quantity);
    }
  }

  public Money unitPrice(String currency) {
    return new Money(unitPrice, currency);
  }

  public Money lineTotal(String currency) {
    return unitPrice(currency).times(quantity);
  }
}
