package emporium.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.starter.text.Sku;
import emporium.starter.text.Slug;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestSlugTests {

  private static final Sku SKU = new Sku("KIT-0001");

  private static List<String> suggestedBy(String title) {
    return new SuggestSlug().of(title, SKU).limit(4).map(Slug::value).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Tri-Ply Copper Sauté Pan, tri-ply-copper-saute-pan",
    "'  Ski/boarding  ', ski-boarding",
    "Brisk Kettle 1.7 l, brisk-kettle-1-7-l",
    "薬缶, product-kit-0001",
    "0193A5C0-0000-7000-8000-0000000000B1, 0193a5c0-0000-7000-8000-0000000000b1-kit-0001"
  })
  void comesFromTheTitle(String title, String slug) {
    assertThat(suggestedBy(title).getFirst()).isEqualTo(slug);
  }

  @Test
  void thereAreMoreForEqualTitles() {
    assertThat(suggestedBy("Oak Desk"))
        .containsExactly(
            "oak-desk", "oak-desk-kit-0001", "oak-desk-kit-0001-2", "oak-desk-kit-0001-3");
  }

  @Test
  void isCutToItsLength() {
    assertThat(suggestedBy("very long ".repeat(30)))
        .allSatisfy(slug ->
            assertThat(slug).startsWith("very-long").hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH))
        .element(1)
        .asString()
        .endsWith("-kit-0001");
  }
}
