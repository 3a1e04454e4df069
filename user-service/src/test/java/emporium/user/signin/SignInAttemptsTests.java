package emporium.user.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInAttemptsTests {

  @Test
  void theWaitDoublesUpToAQuarterOfAnHour() {
    assertThat(SignInAttempts.lockAfter(5)).isEqualTo(Duration.ofSeconds(30));
    assertThat(SignInAttempts.lockAfter(6)).isEqualTo(Duration.ofMinutes(1));
    assertThat(SignInAttempts.lockAfter(9)).isEqualTo(Duration.ofMinutes(8));
    assertThat(SignInAttempts.lockAfter(10)).isEqualTo(Duration.ofMinutes(15));
    assertThat(SignInAttempts.lockAfter(10_000)).isEqualTo(Duration.ofMinutes(15));
  }
}
