package emporium.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTests {

  private static final Sku SKU = new Sku("KIT-0001");

  @ParameterizedTest
  @CsvSource({
    "Tri-Ply Copper Sauté Pan, tri-ply-copper-saute-pan",
    "'  Ski/boarding  ', ski-boarding",
    "Brisk Kettle 1.7 l, brisk-kettle-1-7-l",
    "薬缶, product-kit-0001"
  })
  void comesFromTheTitle(String title, String slug) {
    assertThat(Slug.suggestedBy(title, SKU)).isEqualTo(new Slug(slug));
  }

  @Test
  void isCutToItsLength() {
    Slug slug = Slug.suggestedBy("very long ".repeat(30), SKU);

    assertThat(slug.value()).hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH).startsWith("very-long");
    assertThat(slug.with(SKU).value()).endsWith("-kit-0001").hasSizeLessThanOrEqualTo(120);
  }

  @Test
  void isNothingElse() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Slug("../etc"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Slug("Upper"));
  }
}
