package emporium.payment.payment;

import emporium.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is paid for, as the receipt prints it.
 *
 * @param placedAt when the order was placed; absent where that was not kept yet
 * @param taxTreatment {@code STANDARD}, {@code EXPORT}, {@code REVERSE_CHARGE} or another one;
 *     absent where that was not kept yet
 * @param shipping with everything else that comes on top of the lines
 * @param taxes contained in the total
 */
public record Purchase(
    @Nullable Instant placedAt,
    @Nullable String taxTreatment,
    List<Line> lines,
    Money discount,
    Money shipping,
    List<Tax> taxes,
    Money total) {

  /**
   * @param options what was chosen, as it reads
   * @param total with its discounts
   */
  public record Line(
      String sku, String title, List<String> options, int quantity, Money unitPrice, Money total) {}

  /**
   * @param basisPoints the rate in hundredths of a percent: 1900 is 19 %
   */
  public record Tax(int basisPoints, Money amount) {}
}
