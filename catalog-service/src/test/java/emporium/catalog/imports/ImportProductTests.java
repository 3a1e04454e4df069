package emporium.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import emporium.catalog.ProductLines;
import emporium.catalog.category.InMemoryCategories;
import emporium.catalog.imports.ImportProduct.Outcome;
import emporium.catalog.imports.ImportProduct.ReservedUnits;
import emporium.catalog.inventory.InMemoryStocks;
import emporium.catalog.product.InMemoryProducts;
import emporium.catalog.product.Product;
import emporium.catalog.product.SuggestSlug;
import emporium.events.DomainEvent;
import emporium.events.product.ProductPublished;
import emporium.events.product.VariantAvailabilityChanged;
import emporium.starter.text.Sku;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ImportProductTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

  private final InMemoryProducts products = new InMemoryProducts();
  private final InMemoryStocks stocks = new InMemoryStocks();
  private final List<DomainEvent> published = new ArrayList<>();
  private final ImportProduct importProduct =
      new ImportProduct(
          products,
          new InMemoryCategories(),
          _ -> List.of(),
          stocks.lockedStock(published::add, NOON),
          products.publishProduct(published::add),
          new SuggestSlug(),
          NOON);

  @Test
  void aNewProductIsPublishedWithItsStock() {
    ProductLines lamp = ProductLines.aLamp();

    assertThat(importLine(lamp)).isEqualTo(new Outcome.Created());

    assertThat(published)
        .<Class<?>>extracting(DomainEvent::getClass)
        .containsExactly(ProductPublished.class, VariantAvailabilityChanged.class);
    assertThat(stocks.onHand(variantOf(lamp, lamp.sku()))).contains(20);
  }

  @Test
  void whatIsKnownChangesNothing() {
    ProductLines lamp = ProductLines.aLamp();
    importLine(lamp);
    published.clear();

    assertThat(importLine(lamp)).isEqualTo(new Outcome.Unchanged());
    assertThat(published).isEmpty();
  }

  @Test
  void aCountIsNoNewsAboutTheProduct() {
    ProductLines lamp = ProductLines.aLamp();
    importLine(lamp);
    published.clear();

    assertThat(importLine(lamp.withStock(30))).isEqualTo(new Outcome.Updated());
    assertThat(published).noneMatch(ProductPublished.class::isInstance);
    assertThat(stocks.onHand(variantOf(lamp, lamp.sku()))).contains(30);
  }

  @Test
  void aNewPriceIsPublished() {
    ProductLines lamp = ProductLines.aLamp();
    importLine(lamp);
    published.clear();

    assertThat(importLine(lamp.priced(ProductLines.price(2990)))).isEqualTo(new Outcome.Updated());
    assertThat(published)
        .singleElement()
        .isInstanceOfSatisfying(
            ProductPublished.class,
            event ->
                assertThat(event.variants().getFirst().prices().getFirst().amount().amount())
                    .isEqualTo(2990));
  }

  @Test
  void skusInOtherCaseAreTheSame() {
    ProductLines lamp = ProductLines.aLamp();
    importLine(lamp);

    assertThat(importLine(lamp.withVariants("sku", lamp.sku().toUpperCase(Locale.ROOT))))
        .isEqualTo(new Outcome.Unchanged());
  }

  @Test
  void titlesThatAreInUseGetSlugsOfTheirOwn() {
    ProductLines first = ProductLines.aLamp().without("slug");
    ProductLines second = first.withVariants("sku", first.sku() + "-B");
    ProductLines third = first.withVariants("sku", first.sku() + "-C");

    for (ProductLines line : List.of(first, second, third)) {
      assertThat(importLine(line)).isEqualTo(new Outcome.Created());
    }
    for (ProductLines line : List.of(first, second, third)) {
      assertThat(importLine(line)).isEqualTo(new Outcome.Unchanged());
    }
  }

  @Test
  void aFormerSlugStaysWithItsProduct() {
    ProductLines lamp = ProductLines.aLamp();
    importLine(lamp);
    importLine(lamp.with("slug", lamp.slug() + "-new"));
    ProductLines other = lamp.withVariants("sku", lamp.sku() + "-B");

    assertThat(importLine(other)).isInstanceOf(Outcome.Rejected.class);
    assertThat(importLine(lamp)).isEqualTo(new Outcome.Updated());
  }

  @Test
  void aTitleThatReadsLikeAnIdMakesAnotherSlug() {
    String id = UUID.randomUUID().toString();
    ProductLines lamp = ProductLines.aLamp().without("slug").titled(id);

    importLine(lamp);

    assertThat(productOf(lamp.sku()).slug().value()).startsWith(id + "-lamp-");
  }

  @Test
  void aSlugBelongsToOneProduct() {
    ProductLines lamp = ProductLines.aLamp();
    importLine(lamp);

    assertThat(rejected(ProductLines.aLamp().with("slug", lamp.slug()))).isEqualTo("#/slug");
  }

  @Test
  void aCategoryKeepsItsNames() {
    importLine(ProductLines.aLamp().inCategory("tested-lamps", "Tested Lamps"));

    assertThat(rejected(ProductLines.aLamp().inCategory("tested-lamps", "Lamps & Co")))
        .isEqualTo("#/category/name");
  }

  @Test
  void skusOfSeveralProductsAreNoProduct() {
    ProductLines lamp = ProductLines.aLamp();
    ProductLines other = ProductLines.aLamp();
    importLine(lamp);
    importLine(other);
    ProductLines both = ProductLines.aBoot();

    assertThat(rejected(both.withVariant(0, "sku", lamp.sku()).withVariant(1, "sku", other.sku())))
        .isEqualTo("#/variants");
  }

  @Test
  void aVariantThatIsNotNamedAnyMoreIsDiscontinuedAndComesBackAsItself() {
    ProductLines boot = ProductLines.aBoot();
    importLine(boot);
    UUID small = variantOf(boot, boot.sku());
    List<?> variants = (List<?>) Objects.requireNonNull(boot.fields().get("variants"));

    importLine(boot.with("variants", variants.subList(1, 2)));
    assertThat(lastPublished().variants())
        .extracting(ProductPublished.Variant::variantId)
        .hasSize(1)
        .doesNotContain(small);

    importLine(boot);
    assertThat(lastPublished().variants())
        .extracting(ProductPublished.Variant::variantId)
        .hasSize(2)
        .contains(small);
  }

  @Test
  void aCountBelowWhatIsReservedIsRejected() {
    ProductLines boot = ProductLines.aBoot().withStock(5);
    importLine(boot);
    UUID small = variantOf(boot, boot.sku());
    stocks.reserve(small, 4);

    assertThatExceptionOfType(ReservedUnits.class)
        .isThrownBy(() -> importLine(boot.withStock(3)))
        .satisfies(e ->
            assertThat(e.error())
                .isEqualTo(new LineError("#/variants/0/stock", "4 units are reserved for orders")));
    assertThat(stocks.onHand(small)).contains(5);
  }

  private Outcome importLine(ProductLines line) {
    return importProduct.from(JSON.readValue(line.json(), ProductLine.class));
  }

  private String rejected(ProductLines line) {
    assertThat(importLine(line)).isInstanceOf(Outcome.Rejected.class);
    return ((Outcome.Rejected) importLine(line)).error().pointer();
  }

  private ProductPublished lastPublished() {
    return published.reversed().stream()
        .filter(ProductPublished.class::isInstance)
        .map(ProductPublished.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private UUID variantOf(ProductLines line, String sku) {
    return productOf(line.sku()).variantId(new Sku(sku));
  }

  private Product productOf(String sku) {
    UUID productId =
        products.findIdsBySkus(List.of(new Sku(sku).value())).stream().findFirst().orElseThrow();
    return products.findByProductId(productId).orElseThrow();
  }
}
