package emporium.events.order;

import java.util.List;
import java.util.UUID;

/**
 * One variant of an order as it was described when the order was placed. What it costs is in the
 * {@link PriceBreakdown} under the same {@code orderLineId}.
 *
 * @param options what was chosen, in the order's language: {@code Size}, {@code XL}
 * @param weightGrams of one unit with its packaging
 */
public record OrderLine(
    UUID orderLineId,
    UUID variantId,
    UUID productId,
    String sku,
    String title,
    List<ChosenOption> options,
    int quantity,
    int weightGrams,
    boolean requiresShipping) {

  /** An option and the value that was chosen, as they read. */
  public record ChosenOption(String option, String value) {}
}
