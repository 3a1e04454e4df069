package emporium.order.pricing;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import emporium.money.Money;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PriceBreakdownTests {

  private static final PriceBreakdown EXACT =
      PriceBreakdown.of(
          TaxTreatment.STANDARD,
          List.of(
              new PricedLine(
                  UUID.randomUUID(),
                  euro(1000),
                  2,
                  List.of(new Discount("X", euro(-100))),
                  euro(1900),
                  List.of(new Tax(1900, euro(303))))),
          List.of(
              new Charge(
                  Charge.Kind.SHIPPING, "standard", euro(490), List.of(new Tax(1900, euro(78))))),
          List.of(),
          "EUR");

  @Test
  void refusesASumThatIsNotTheSumOfItsParts() {
    assertThatNoException().isThrownBy(() -> with(x -> x, x -> x, x -> x, x -> x, x -> x));
    UnaryOperator<Money> off = amount -> amount.plus(euro(1));
    UnaryOperator<Money> same = amount -> amount;

    assertThatIllegalArgumentException().isThrownBy(() -> with(off, same, same, same, same));
    assertThatIllegalArgumentException().isThrownBy(() -> with(same, off, same, same, same));
    assertThatIllegalArgumentException().isThrownBy(() -> with(same, same, off, same, same));
    assertThatIllegalArgumentException().isThrownBy(() -> with(same, same, same, off, same));
    assertThatIllegalArgumentException().isThrownBy(() -> with(same, same, same, same, off));
  }

  @Test
  void refusesALineThatDoesNotAddUp() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PricedLine(UUID.randomUUID(), euro(10), 2, List.of(), euro(19), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PricedLine(UUID.randomUUID(), euro(10), 0, List.of(), euro(0), List.of()));
  }

  private static PriceBreakdown with(
      UnaryOperator<Money> subtotal,
      UnaryOperator<Money> shipping,
      UnaryOperator<Money> tax,
      UnaryOperator<Money> total,
      UnaryOperator<Money> payable) {
    return new PriceBreakdown(
        EXACT.taxTreatment(),
        EXACT.lines(),
        EXACT.charges(),
        subtotal.apply(EXACT.subtotal()),
        EXACT.discount(),
        shipping.apply(EXACT.shipping()),
        EXACT.fees(),
        EXACT.taxes(),
        tax.apply(EXACT.tax()),
        total.apply(EXACT.total()),
        EXACT.tenders(),
        payable.apply(EXACT.payable()));
  }

  private static Money euro(long cents) {
    return new Money(cents, "EUR");
  }
}
