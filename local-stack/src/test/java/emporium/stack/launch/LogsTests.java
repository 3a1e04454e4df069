package emporium.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogsTests {

  @Test
  void showsAllPartsUnlessToldWhich() throws UsageException {
    var wanted = Logs.Wanted.parse(List.of());

    assertThat(wanted.parts()).isEqualTo(Platform.partNames());
    assertThat(wanted.follow()).isFalse();
  }

  @Test
  void readsPartAndOptionsInAnyOrder() throws UsageException {
    var wanted = Logs.Wanted.parse(List.of("-f", "cart-service", "-n", "7"));

    assertThat(wanted.parts()).containsExactly("cart-service");
    assertThat(wanted.follow()).isTrue();
    assertThat(wanted.lines()).isEqualTo(7);
  }

  @Test
  void refusesUnknownPartsAndNumbers() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Logs.Wanted.parse(List.of("oracle")))
        .withMessageContaining("oracle")
        .withMessageContaining("mysql");
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Logs.Wanted.parse(List.of("-n")));
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Logs.Wanted.parse(List.of("-n", "-5")));
  }
}
