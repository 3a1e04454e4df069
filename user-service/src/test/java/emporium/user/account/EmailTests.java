package emporium.user.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTests {

  @Test
  void isTheSameHoweverItIsWritten() {
    assertThat(new Email(" Ada@Example.ORG ")).isEqualTo(new Email("ada@example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "ada@",
        "@example.org",
        "ada@example",
        "ada@example.",
        "a da@example.org",
        "ada@exa mple.org",
        "ada@@example.org",
        "ada@example.org\nBcc: eve@example.org"
      })
  void refusesWhatIsNoAddress(String text) {
    assertThat(Email.isValid(text)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Email(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada+shop@example.org", "ä@bücher.example", "o'neil@mail.example.co.uk"})
  void takesUnusualAddresses(String text) {
    assertThat(new Email(text).value()).isEqualTo(text);
  }
}
