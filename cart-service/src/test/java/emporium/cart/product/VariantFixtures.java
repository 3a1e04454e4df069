package emporium.cart.product;

import emporium.cart.product.VariantCopy.ChosenOption;
import emporium.cart.product.VariantCopy.Description;
import emporium.cart.product.VariantCopy.Price;
import emporium.cart.product.VariantCopy.Stock;
import emporium.cart.product.VariantCopy.Text;
import emporium.money.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lamp for 39.90 in English and German. */
public final class VariantFixtures {

  private VariantFixtures() {}

  public static VariantCopy inStock(UUID variantId) {
    return copy(variantId, false, new Stock("IN_STOCK", null));
  }

  public static VariantCopy lowStock(UUID variantId, int remaining) {
    return copy(variantId, false, new Stock("LOW_STOCK", remaining));
  }

  public static VariantCopy soldOut(UUID variantId) {
    return copy(variantId, false, new Stock("SOLD_OUT", null));
  }

  public static VariantCopy withdrawn(UUID variantId) {
    return copy(variantId, true, new Stock("IN_STOCK", null));
  }

  private static VariantCopy copy(UUID variantId, boolean withdrawn, @Nullable Stock stock) {
    return new VariantCopy(
        variantId,
        UUID.randomUUID(),
        1,
        new Description(
            "harbour-desk-lamp",
            List.of(
                new Text("en", "Harbour Desk Lamp", List.of(new ChosenOption("Colour", "Black"))),
                new Text(
                    "de",
                    "Schreibtischlampe Harbour",
                    List.of(new ChosenOption("Farbe", "Schwarz")))),
            List.of(new Price(new Money(3990, "EUR"), null, null)),
            null),
        withdrawn,
        1,
        stock);
  }
}
