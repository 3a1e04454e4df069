package emporium.user.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawPasswordTests {

  @ParameterizedTest
  @ValueSource(ints = {10, 128})
  void lengthIsAllThatIsAskedOfAPassword(int length) {
    assertThat(new RawPassword(" ".repeat(length)).value()).hasSize(length);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 129})
  void aPasswordThatIsTooShortOrTooLongIsRefused(int length) {
    assertThatIllegalArgumentException().isThrownBy(() -> new RawPassword("a".repeat(length)));
  }

  @Test
  void isNotShown() {
    assertThat(new RawPassword("correct horse")).hasToString("RawPassword[…]");
  }
}
