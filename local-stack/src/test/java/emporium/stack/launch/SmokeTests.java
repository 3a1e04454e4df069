package emporium.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import emporium.stack.home.Ports;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmokeTests {

  private static Smoke.Addresses parse(String... arguments) throws UsageException {
    return Smoke.Addresses.parse(List.of(arguments), Ports.offset(1000));
  }

  @Test
  void buysAtThePlatformOfThisCheckout() throws UsageException {
    assertThat(parse().shop()).hasToString("http://localhost:9080");
    assertThat(parse().mail()).hasToString("http://localhost:19025");
  }

  @Test
  void takesAnyShopAndMailCatcher() throws UsageException {
    var addresses =
        parse("--url", "https://shop.example.org/", "--mail", "http://mail.example.org:1080");

    assertThat(addresses.shop()).hasToString("https://shop.example.org");
    assertThat(addresses.mail()).hasToString("http://mail.example.org:1080");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--url shop", "--url", "--url http://a b", "--colour http://localhost"})
  void refusesWhatIsNoAddress(String arguments) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> parse(arguments.split(" ", 2)));
  }
}
