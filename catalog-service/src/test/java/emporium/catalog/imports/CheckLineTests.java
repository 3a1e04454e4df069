package emporium.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.catalog.CatalogFixtures;
import emporium.catalog.ProductLines;
import emporium.catalog.media.Rendition;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CheckLineTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private static final List<Rendition> ASSETS =
      List.of(
          new Rendition("lamp.svg", 400, 400),
          new Rendition("lamp-960.webp", 960, 720),
          new Rendition("lamp-360.webp", 360, 270),
          new Rendition("wide-360.webp", 360, 120));

  private final CheckLine checkLine =
      new CheckLine(VALIDATOR, _ -> ASSETS, CatalogFixtures.settings());

  private List<String> pointersOf(ProductLines line) {
    return checkLine.errorsIn(JSON.readValue(line.json(), ProductLine.class)).stream()
        .map(LineError::pointer)
        .toList();
  }

  @Test
  void takesWhatIsRight() {
    assertThat(pointersOf(ProductLines.aLamp())).isEmpty();
    assertThat(
            pointersOf(ProductLines.aBoot().with("pictures", List.of(Map.of("name", "lamp.svg")))))
        .isEmpty();
  }

  @Test
  void refusesCurrenciesThatDoNotExistOrAreNotTheShops() {
    assertThat(checkLine.errorsIn(read(ProductLines.aLamp().priced(ProductLines.price(1, "ZZZ")))))
        .containsExactly(
            new LineError("#/variants/0/prices/0/amount/currency", "ZZZ is not a currency"));
    assertThat(checkLine.errorsIn(read(ProductLines.aLamp().priced(ProductLines.price(1, "CHF")))))
        .containsExactly(
            new LineError("#/variants/0/prices/0/amount/currency", "the shop sells in EUR"));
  }

  private static ProductLine read(ProductLines line) {
    return JSON.readValue(line.json(), ProductLine.class);
  }

  @Test
  void refusesPricesThatCannotBe() {
    assertThat(pointersOf(ProductLines.aLamp().priced(ProductLines.price(-1))))
        .containsExactly("#/variants/0/prices/0/amount/amount");
    assertThat(pointersOf(priced("former", money(3000, "EUR"))))
        .containsExactly("#/variants/0/prices/0/former");
    assertThat(pointersOf(priced("former", money(5000, "CHF"))))
        .containsExactly("#/variants/0/prices/0/former");
    assertThat(pointersOf(priced("lowestOf30Days", money(3000, "CHF"))))
        .containsExactly("#/variants/0/prices/0/lowestOf30Days");
    assertThat(
            pointersOf(
                ProductLines.aLamp()
                    .priced(
                        Map.of(
                            "amount",
                            money(3990, "EUR"),
                            "validFromAt",
                            "2026-11-02T00:00:00Z",
                            "validUntilAt",
                            "2026-11-01T00:00:00Z"))))
        .containsExactly("#/variants/0/prices/0/validUntilAt");
  }

  private static ProductLines priced(String field, Object value) {
    return ProductLines.aLamp().priced(Map.of("amount", money(3990, "EUR"), field, value));
  }

  private static Map<String, Object> money(long amount, String currency) {
    return Map.of("amount", amount, "currency", currency);
  }

  @Test
  void refusesPicturesThatDoNotExist() {
    assertThat(
            checkLine.errorsIn(
                read(ProductLines.aLamp().with("pictures", List.of(Map.of("name", "none.svg"))))))
        .containsExactly(new LineError("#/pictures", "none.svg does not exist"));
    assertThat(pointersOf(ProductLines.aLamp().withVariants("picture", "lamp.svg")))
        .containsExactly("#/variants/0/picture");
  }

  @Test
  void refusesRenditionsThatAreNotNarrowerOrShowSomethingElse() {
    assertThat(pointersOf(pictured("lamp-960.webp", "lamp-360.webp"))).isEmpty();
    assertThat(pointersOf(pictured("lamp-360.webp", "lamp-960.webp")))
        .containsExactly("#/pictures");
    assertThat(pointersOf(pictured("lamp-960.webp", "wide-360.webp")))
        .containsExactly("#/pictures");
    assertThat(pointersOf(pictured("lamp-960.webp", "lamp-960.webp")))
        .containsExactly("#/pictures");
  }

  private static ProductLines pictured(String name, String rendition) {
    return ProductLines.aLamp()
        .with("pictures", List.of(Map.of("name", name, "renditions", List.of(rendition))));
  }

  @Test
  void refusesAddressesThatReadLikeIds() {
    assertThat(pointersOf(ProductLines.aLamp().with("slug", UUID.randomUUID().toString())))
        .containsExactly("#/slug");
    assertThat(pointersOf(ProductLines.aLamp().with("slug", "../etc"))).containsExactly("#/slug");
  }

  @Test
  void wantsAValueOfEveryOptionAndAnotherSelectionForEveryVariant() {
    ProductLines boot = ProductLines.aBoot();

    assertThat(pointersOf(boot.withVariants("options", Map.of("size", "s"))))
        .containsExactly("#/variants");
    assertThat(pointersOf(boot.withVariant(0, "options", Map.of()))).containsExactly("#/variants");
    assertThat(pointersOf(boot.withoutVariant(0, "options"))).containsExactly("#/variants");
    assertThat(pointersOf(boot.withVariant(0, "options", Map.of("size", "xxl"))))
        .containsExactly("#/variants");
    assertThat(pointersOf(boot.withVariant(0, "options", Map.of("size", "s", "colour", "red"))))
        .containsExactly("#/variants");
    assertThat(pointersOf(boot.without("options"))).containsExactly("#/variants");
  }

  @Test
  void wantsEachOptionAndValueOnce() {
    Map<String, Object> size =
        Map.of(
            "code",
            "size",
            "name",
            List.of(ProductLines.localized("en", "Size")),
            "values",
            List.of(ProductLines.value("s", "S"), ProductLines.value("m", "M")));

    assertThat(pointersOf(ProductLines.aBoot().with("options", List.of(size, size))))
        .containsExactly("#/options");
  }

  @Test
  void oneSkuInTwoCasesIsOneSku() {
    ProductLines boot =
        ProductLines.aBoot().withVariant(0, "sku", "Boot-a").withVariant(1, "sku", "bOOT-A");

    assertThat(checkLine.errorsIn(read(boot)))
        .containsExactly(new LineError("#/variants/1/sku", "occurs twice in this line"));
  }

  @Test
  void wantsTheShopsLanguageFirstAndEachOnce() {
    Map<String, Object> german = ProductLines.text("de", "Hafenlampe");
    Map<String, Object> english = ProductLines.text("en", "Harbour Lamp");

    assertThat(pointersOf(ProductLines.aLamp().with("texts", List.of(english, german)))).isEmpty();
    assertThat(pointersOf(ProductLines.aLamp().with("texts", List.of(german, english))))
        .containsExactly("#/texts/0/locale");
    assertThat(pointersOf(ProductLines.aLamp().with("texts", List.of(english, english))))
        .containsExactly("#/texts");
  }

  @Test
  void nothingInAListIsAnErrorAndNoFault() {
    assertThat(
            checkLine.errorsIn(
                JSON.readValue(
                    """
                    {"texts": [null], "brand": "B", "options": [null], "variants": [null]}
                    """,
                    ProductLine.class)))
        .isNotEmpty();
  }
}
