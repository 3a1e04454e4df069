package emporium.catalog.product;

import static emporium.catalog.product.ProductFixtures.NOON;
import static emporium.catalog.product.ProductFixtures.lamp;
import static emporium.catalog.product.ProductFixtures.price;
import static emporium.catalog.product.ProductFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import emporium.catalog.product.EditProduct.Outcome;
import emporium.events.DomainEvent;
import emporium.events.product.ProductPublished;
import emporium.events.product.ProductWithdrawn;
import emporium.starter.audit.Audit.Change;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditProductTests {

  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  private final InMemoryProducts products = new InMemoryProducts();
  private final List<DomainEvent> published = new ArrayList<>();
  private final List<Change> audited = new ArrayList<>();
  private final PublishProduct publishProduct = products.publishProduct(published::add);
  private final EditProduct editProduct =
      new EditProduct(products, publishProduct, audited::add, CLOCK);
  private final WithdrawProduct withdrawProduct =
      new WithdrawProduct(products, publishProduct, audited::add, CLOCK);
  private final PutOnSale putOnSale = new PutOnSale(products, publishProduct, audited::add, CLOCK);

  private final Product lamp = lamp();
  private final UUID lampId = lamp.productId();
  private final UUID variantId = lamp.variantIds().getFirst();

  @BeforeEach
  void isOnSale() {
    products.saveAndFlush(lamp);
  }

  @Test
  void otherTextsArePublishedUnderTheSameAddress() {
    var texts = List.of(text("en", "Quay Lamp"), text("de", "Kailampe"));

    assertThat(editProduct.texts(lampId, lamp.version(), texts)).isEqualTo(new Outcome.Edited());

    assertThat(published)
        .singleElement()
        .isInstanceOfSatisfying(
            ProductPublished.class,
            event -> {
              assertThat(event.slug()).isEqualTo("harbour-desk-lamp");
              assertThat(event.texts())
                  .extracting("title")
                  .containsExactly("Quay Lamp", "Kailampe");
            });
  }

  @Test
  void everyChangeIsAuditedWithWhatItWasBefore() {
    var before = lamp.offered(variantId).orElseThrow().content().prices();
    var after = List.of(price(2990, null, null));

    editProduct.prices(lampId, variantId, lamp.version(), after);

    assertThat(audited)
        .singleElement()
        .satisfies(change -> {
          assertThat(change.action()).isEqualTo("product.prices-changed");
          assertThat(change.entityId()).isEqualTo(lampId.toString());
          assertThat(change.before()).asInstanceOf(MAP).containsEntry("prices", before);
          assertThat(change.after()).asInstanceOf(MAP).containsEntry("prices", after);
        });
  }

  @Test
  void whatChangesNothingIsNeitherPublishedNorAudited() {
    assertThat(editProduct.texts(lampId, lamp.version(), lamp.texts()))
        .isEqualTo(new Outcome.Edited());

    assertThat(published).isEmpty();
    assertThat(audited).isEmpty();
  }

  @Test
  void anOlderVersionIsRefused() {
    assertThat(editProduct.texts(lampId, lamp.version() - 1, List.of(text("en", "Quay Lamp"))))
        .isEqualTo(new Outcome.Stale());

    assertThat(lamp.texts()).extracting(ProductText::title).containsExactly("Harbour Desk Lamp");
    assertThat(audited).isEmpty();
  }

  @Test
  void whatDoesNotExistCannotBeEdited() {
    var prices = List.of(price(2990, null, null));

    assertThat(editProduct.texts(UUID.randomUUID(), 1, lamp.texts()))
        .isEqualTo(new Outcome.Unknown());
    assertThat(editProduct.prices(lampId, UUID.randomUUID(), lamp.version(), prices))
        .isEqualTo(new Outcome.Unknown());
    assertThat(withdrawProduct.withdraw(UUID.randomUUID())).isFalse();
    assertThat(putOnSale.put(UUID.randomUUID())).isFalse();
  }

  @Test
  void aWithdrawnProductIsEditedWithoutGoingOnSale() {
    withdrawProduct.withdraw(lampId);
    published.clear();

    editProduct.texts(lampId, lamp.version(), List.of(text("en", "Quay Lamp")));

    assertThat(lamp.active()).isFalse();
    assertThat(published).singleElement().isInstanceOf(ProductWithdrawn.class);
  }

  @Test
  void aWithdrawnProductGoesOnSaleAgainAsItIs() {
    withdrawProduct.withdraw(lampId);
    published.clear();

    assertThat(putOnSale.put(lampId)).isTrue();

    assertThat(published).singleElement().isInstanceOf(ProductPublished.class);
  }

  @Test
  void publishingAndWithdrawingAgainChangesNothing() {
    putOnSale.put(lampId);
    withdrawProduct.withdraw(lampId);
    withdrawProduct.withdraw(lampId);

    assertThat(audited).extracting(Change::action).containsExactly("product.withdrawn");
    assertThat(published).hasSize(1);
  }
}
