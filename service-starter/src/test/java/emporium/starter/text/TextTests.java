package emporium.starter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada",
        "Ada Lovelace-King",
        "O’Brien",
        "李",
        "محمد",
        "R2",
        "می\u200cخواهم",
        "X Æ A-12"
      })
  void namesAreManyThings(String name) {
    assertThat(new PersonName(name).value()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        ".",
        "\u00a0",
        "\u200b",
        "\u200d",
        "\ufeff",
        "\u3164",
        "\u115f\u1160",
        "\u2800",
        "\u0301",
        "A\u0000da",
        "A\u0007da",
        "A\nda",
        "A\tda",
        "A\u2028da",
        "A\u202eda",
        "A\ud83d",
        "\udc4dA",
        "A\uffffda"
      })
  void namesHaveSomethingToReadAndNothingElse(String name) {
    assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> new PersonName(name));
  }

  @Test
  void namesAreKeptInOneForm() {
    assertThat(new PersonName("\u00a0 Zoe\u0308\t")).isEqualTo(new PersonName("Zoë"));
  }

  @Test
  void lengthIsCountedInCharacters() {
    assertThat(new PersonName("👩".repeat(99) + "A").value()).hasSize(199);
    assertThatExceptionOfType(InvalidText.class)
        .isThrownBy(() -> new PersonName("a".repeat(101)))
        .withMessage("Use at most 100 characters");
    // 101 as sent, 100 as kept
    assertThat(new PersonName("a".repeat(99) + "e\u0301").value()).hasSize(100);
  }

  @Test
  void linesMayBreakAndALineMayNot() {
    assertThat(PlainText.lines("one\r\ntwo\rthree\t!", 100).value())
        .isEqualTo("one\ntwo\nthree\t!");
    assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> PlainText.line("one\ntwo", 100));
    assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> PlainText.lines("a\u0000", 9));
    assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> PlainText.lines("four", 3));
    assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> PlainText.line("…", 3));
    assertThat(PlainText.line("👍", 1).value()).isEqualTo("👍");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Boot",
        "trail_boot",
        "-boot",
        "boot-",
        "trail--boot",
        "böot",
        "01890a5d-ac96-774b-bcce-b302099a8057",
        "1-2-3-4-5",
        "bad-ace-cafe-bed-dad"
      })
  void slugsAreLowerCaseWordsAndNoIds(String slug) {
    assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> new Slug(slug));
  }

  @ParameterizedTest
  @ValueSource(strings = {"boot", "trail-boot-2", "a-b-c-d-e-f", "good-ace-cafe-bed-dad"})
  void slugsAreKept(String slug) {
    assertThat(new Slug(slug).value()).isEqualTo(slug);
  }

  @Test
  void slugsHaveALimit() {
    assertThat(new Slug("s".repeat(120)).value()).hasSize(120);
    assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> new Slug("s".repeat(121)));
  }

  @Test
  void skusAreOneHoweverTheyAreWritten() {
    assertThat(new Sku("CASE-x-a")).isEqualTo(new Sku(" Case-x-A"));
    assertThat(new Sku("case.1_b").value()).isEqualTo("CASE.1_B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-A", "A B", "ÄB", "ſku", "sKu\u212A", "straße", "A\u0000", "A/B"})
  void skusAreAscii(String sku) {
    assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> new Sku(sku));
  }

  @Test
  void skusHaveALimit() {
    assertThat(new Sku("S".repeat(40)).value()).hasSize(40);
    assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> new Sku("S".repeat(41)));
  }
}
