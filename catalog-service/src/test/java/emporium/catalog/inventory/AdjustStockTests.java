package emporium.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import emporium.catalog.inventory.AdjustStock.Command;
import emporium.catalog.inventory.AdjustStock.Outcome;
import emporium.catalog.inventory.AdjustStock.Quantity;
import emporium.catalog.inventory.AdjustStock.Reason;
import emporium.events.DomainEvent;
import emporium.events.product.VariantAvailabilityChanged;
import emporium.starter.audit.Audit.Change;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of ten units, four are reserved. */
class AdjustStockTests {

  private final InMemoryStocks stocks = new InMemoryStocks();
  private final List<DomainEvent> published = new ArrayList<>();
  private final List<Change> audited = new ArrayList<>();
  private final AdjustStock adjustStock =
      new AdjustStock(stocks.lockedStock(published::add, Clock.systemUTC()), audited::add);

  private final UUID productId = UUID.randomUUID();
  private final UUID variantId = UUID.randomUUID();

  @BeforeEach
  void tenUnits() {
    stocks.save(Stock.of(variantId, productId, 10));
    stocks.reserve(variantId, 4);
  }

  @Test
  void whatCameInIsAdded() {
    assertThat(adjust(new Quantity.ChangedBy(5))).isEqualTo(new Outcome.Adjusted(15, 4));
  }

  @Test
  void whatWasCountedReplacesWhatWasKnown() {
    assertThat(adjust(new Quantity.Counted(4))).isEqualTo(new Outcome.Adjusted(4, 4));

    assertThat(published)
        .last()
        .isInstanceOfSatisfying(
            VariantAvailabilityChanged.class,
            event -> assertThat(event.availability()).isEqualTo("SOLD_OUT"));
  }

  @Test
  void whatIsReservedStays() {
    assertThat(adjust(new Quantity.Counted(3))).isEqualTo(new Outcome.OutOfRange(4, 1_000_000));
    assertThat(adjust(new Quantity.ChangedBy(-7))).isEqualTo(new Outcome.OutOfRange(4, 1_000_000));

    assertThat(stocks.onHand(variantId)).contains(10);
    assertThat(audited).isEmpty();
  }

  @Test
  void thereIsALimit() {
    assertThat(adjust(new Quantity.ChangedBy(1_000_000)))
        .isEqualTo(new Outcome.OutOfRange(4, 1_000_000));
  }

  @Test
  void aVariantOfAnotherProductIsUnknown() {
    assertThat(
            adjustStock.adjust(
                new Command(
                    UUID.randomUUID(), variantId, new Quantity.Counted(10), Reason.COUNTED, null)))
        .isEqualTo(new Outcome.Unknown());
  }

  @Test
  void theAuditEntrySaysWhy() {
    adjust(new Quantity.ChangedBy(-1));

    assertThat(audited)
        .singleElement()
        .satisfies(change -> {
          assertThat(change.action()).isEqualTo("product.stock-adjusted");
          assertThat(change.before()).asInstanceOf(MAP).containsEntry("onHand", 10);
          assertThat(change.after())
              .asInstanceOf(MAP)
              .containsEntry("onHand", 9)
              .containsEntry("reason", Reason.DAMAGED)
              .containsEntry("note", "Fell from the shelf");
        });
  }

  private Outcome adjust(Quantity quantity) {
    return adjustStock.adjust(
        new Command(productId, variantId, quantity, Reason.DAMAGED, "Fell from the shelf"));
  }
}
