package emporium.cart.product;

import emporium.events.Money;
import emporium.events.product.Availability;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a cart has to know of a product.
 *
 * @param productVersion of the fact this was taken from
 * @param withdrawn no longer sold
 */
@Document("products")
public record ProductCopy(
    @Id UUID productId,
    long productVersion,
    String sku,
    String slug,
    String title,
    @Nullable String picture,
    Money price,
    Availability availability,
    boolean withdrawn) {

  public boolean isSold() {
    return !withdrawn && availability != Availability.SOLD_OUT;
  }
}
