package emporium.starter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndedSessionsTests {

  private static final UUID ACCOUNT = UUID.fromString("0193a5c0-0000-7000-8000-0000000000a1");
  private static final UUID HERE = UUID.fromString("0193a5c0-0000-7000-8000-0000000000b1");
  private static final UUID THERE = UUID.fromString("0193a5c0-0000-7000-8000-0000000000b2");

  static Stream<EndedSessions> all() {
    return Stream.of(
        EndedSessions.all(ACCOUNT),
        EndedSessions.one(ACCOUNT, THERE),
        EndedSessions.allBut(ACCOUNT, HERE));
  }

  @ParameterizedTest
  @MethodSource("all")
  void areReadAsTheyWereWritten(EndedSessions ended) {
    assertThat(EndedSessions.parse(ended.value())).isEqualTo(ended);
  }

  @Test
  void areAllOrOneOrAllButOne() {
    assertThat(EndedSessions.all(ACCOUNT).contains(HERE)).isTrue();
    assertThat(EndedSessions.one(ACCOUNT, THERE).contains(THERE)).isTrue();
    assertThat(EndedSessions.one(ACCOUNT, THERE).contains(HERE)).isFalse();
    assertThat(EndedSessions.allBut(ACCOUNT, HERE).contains(THERE)).isTrue();
    assertThat(EndedSessions.allBut(ACCOUNT, HERE).contains(HERE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "all", "0193a5c0-0000-7000-8000-0000000000a1; some"})
  void areNotGuessed(String header) {
    assertThatIllegalArgumentException().isThrownBy(() -> EndedSessions.parse(header));
  }
}
