package emporium.order.pricing;

import emporium.money.Money;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an order costs, to the last minor unit. All amounts are of one currency.
 *
 * @param lines at least one
 * @param subtotal the lines before their discounts
 * @param discount all discounts, zero or negative
 * @param shipping the shipping charges
 * @param fees all other charges
 * @param taxes one sum for every rate, contained in the total
 * @param total what the order costs
 * @param payable the total without its tenders
 */
public record PriceBreakdown(
    TaxTreatment taxTreatment,
    List<PricedLine> lines,
    List<Charge> charges,
    Money subtotal,
    Money discount,
    Money shipping,
    Money fees,
    List<Tax> taxes,
    Money tax,
    Money total,
    List<Tender> tenders,
    Money payable) {

  /**
   * @throws IllegalArgumentException if a sum is not the sum of its parts
   */
  public PriceBreakdown {
    lines = List.copyOf(lines);
    charges = List.copyOf(charges);
    taxes = List.copyOf(taxes);
    tenders = List.copyOf(tenders);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("nothing to price");
    }
    String currency = total.currency();
    same("subtotal", subtotal, sum(lines.stream().map(PricedLine::gross), currency));
    same("discount", discount, sum(lines.stream().map(PricedLine::discount), currency));
    same("shipping", shipping, chargesOf(charges, true, currency));
    same("fees", fees, chargesOf(charges, false, currency));
    same("total", total, subtotal.plus(discount).plus(shipping).plus(fees));
    same("tax", tax, sum(taxes.stream().map(Tax::amount), currency));
    same("payable", payable, total.minus(sum(tenders.stream().map(Tender::amount), currency)));
    if (!taxes.equals(taxesOf(lines, charges))) {
      throw new IllegalArgumentException("taxes that do not add up: " + taxes);
    }
    if (payable.signum() < 0) {
      throw new IllegalArgumentException("more tendered than owed: " + payable);
    }
  }

  /** Adds up the parts. */
  public static PriceBreakdown of(
      TaxTreatment treatment,
      List<PricedLine> lines,
      List<Charge> charges,
      List<Tender> tenders,
      String currency) {
    Money subtotal = sum(lines.stream().map(PricedLine::gross), currency);
    Money discount = sum(lines.stream().map(PricedLine::discount), currency);
    Money shipping = chargesOf(charges, true, currency);
    Money fees = chargesOf(charges, false, currency);
    List<Tax> taxes = taxesOf(lines, charges);
    Money total = subtotal.plus(discount).plus(shipping).plus(fees);
    return new PriceBreakdown(
        treatment,
        lines,
        charges,
        subtotal,
        discount,
        shipping,
        fees,
        taxes,
        sum(taxes.stream().map(Tax::amount), currency),
        total,
        tenders,
        total.minus(sum(tenders.stream().map(Tender::amount), currency)));
  }

  public String currency() {
    return total.currency();
  }

  private static List<Tax> taxesOf(List<PricedLine> lines, List<Charge> charges) {
    return Tax.perRate(
        Stream.concat(
            lines.stream().flatMap(line -> line.taxes().stream()),
            charges.stream().flatMap(charge -> charge.taxes().stream())));
  }

  private static Money chargesOf(List<Charge> charges, boolean shipping, String currency) {
    return sum(
        charges.stream()
            .filter(charge -> (charge.kind() == Charge.Kind.SHIPPING) == shipping)
            .map(Charge::amount),
        currency);
  }

  private static Money sum(Stream<Money> amounts, String currency) {
    return Money.sum(amounts.toList(), currency);
  }

  private static void same(String what, Money said, Money sum) {
    if (!said.equals(sum)) {
      throw new IllegalArgumentException(what + " said to be " + said + ", but is " + sum);
    }
  }
}
