package emporium.order.pricing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import emporium.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Computes what an order costs. Prices and charges come gross, with the tax of the home country;
 * what is charged, and the tax in it, follow from the country the goods go to.
 *
 * <p>Discounts on the whole order are spread over the lines by what they cost. Tax is rounded half
 * up once for every line; charges are taxed like the goods, pro rata of what those cost.
 */
public final class PriceOrder {

  private final TaxRules taxes;
  private final String currency;

  /**
   * @param currency of every amount
   */
  public PriceOrder(TaxRules taxes, String currency) {
    this.taxes = taxes;
    this.currency = currency;
  }

  /**
   * @param unitPrice gross
   */
  public record Item(UUID orderLineId, Money unitPrice, int quantity, String taxClass) {}

  /**
   * @param amount gross
   */
  public record GrossCharge(Charge.Kind kind, String reference, Money amount) {}

  /**
   * @param items at least one
   * @param discounts on the whole order; together not more than the items cost
   * @param tenders together not more than the order costs
   * @throws IllegalArgumentException for amounts of another currency, or a tax class without rate
   */
  public PriceBreakdown price(
      List<Item> items, List<Discount> discounts, List<GrossCharge> charges, List<Tender> tenders) {
    List<PricedLine> lines = lines(items, discounts);
    Map<String, Long> goods =
        IntStream.range(0, items.size())
            .boxed()
            .collect(
                groupingBy(
                    i -> items.get(i).taxClass(),
                    TreeMap::new,
                    summingLong(i -> lines.get(i).total().amount())));
    return PriceBreakdown.of(
        taxes.treatment(),
        lines,
        charges.stream().map(charge -> charge(charge, goods)).toList(),
        tenders,
        currency);
  }

  private List<PricedLine> lines(List<Item> items, List<Discount> discounts) {
    List<Money> unitPrices =
        items.stream().map(item -> taxes.charged(item.unitPrice(), item.taxClass())).toList();
    List<Long> left = new ArrayList<>();
    List<List<Discount>> ofLines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      left.add(unitPrices.get(i).times(items.get(i).quantity()).amount());
      ofLines.add(new ArrayList<>());
    }
    for (Discount discount : discounts) {
      // By what is left of each line, so that no line is discounted below zero.
      List<Money> shares = discount.amount().allocate(left);
      for (int i = 0; i < items.size(); i++) {
        left.set(i, left.get(i) + shares.get(i).amount());
        if (shares.get(i).signum() != 0) {
          ofLines.get(i).add(new Discount(discount.reference(), shares.get(i)));
        }
      }
    }
    return IntStream.range(0, items.size())
        .mapToObj(i -> line(items.get(i), unitPrices.get(i), ofLines.get(i)))
        .toList();
  }

  private PricedLine line(Item item, Money unitPrice, List<Discount> discounts) {
    Money total =
        unitPrice
            .times(item.quantity())
            .plus(Money.sum(discounts.stream().map(Discount::amount).toList(), currency));
    return new PricedLine(
        item.orderLineId(),
        unitPrice,
        item.quantity(),
        discounts,
        total,
        taxes.within(total, item.taxClass()));
  }

  private Charge charge(GrossCharge gross, Map<String, Long> goodsByTaxClass) {
    List<String> classes = List.copyOf(goodsByTaxClass.keySet());
    List<Money> parts = gross.amount().allocate(List.copyOf(goodsByTaxClass.values()));
    Money charged = Money.zero(currency);
    List<Tax> contained = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      Money part = taxes.charged(parts.get(i), classes.get(i));
      charged = charged.plus(part);
      contained.addAll(taxes.within(part, classes.get(i)));
    }
    return new Charge(gross.kind(), gross.reference(), charged, Tax.perRate(contained.stream()));
  }
}
