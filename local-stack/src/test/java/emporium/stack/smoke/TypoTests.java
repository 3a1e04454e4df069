package emporium.stack.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypoTests {

  @Test
  void swapsTwoNeighboursInTheLongestWord() {
    Typo typo = Typo.in("Striped Linen Cushion").orElseThrow();

    assertThat(typo.meant()).isEqualTo("Striped");
    assertThat(typo.typed()).isEqualTo("Stirped");
  }

  @Test
  void needsAWordLongEnoughToBeRecognised() {
    assertThat(Typo.in("Blue mug 12")).isEmpty();
  }

  @Test
  void doesNotSwapEqualLetters() {
    Typo typo = Typo.in("Kettle Gooseneck").orElseThrow();

    assertThat(typo.typed()).isNotEqualTo(typo.meant());
    assertThat(Typo.in("aaaaaaaa")).isEmpty();
  }
}
