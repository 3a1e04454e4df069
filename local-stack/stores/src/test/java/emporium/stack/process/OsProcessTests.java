package emporium.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OsProcessTests {

  @Test
  void measuresItsMemory() {
    assertThat(OsProcess.current().residentBytes()).isGreaterThan(20L << 20);
  }

  @Test
  void endsAProcessThatListens() throws IOException, InterruptedException {
    Process sleeper = new ProcessBuilder("sleep", "60").start();
    OsProcess process = OsProcess.of(sleeper.toHandle());
    assertThat(process.isAlive()).isTrue();

    process.end(Duration.ofSeconds(5));

    assertThat(process.isAlive()).isFalse();
    assertThat(sleeper.waitFor()).isEqualTo(128 + 15);
  }

  @Test
  void killsAProcessThatDoesNotListen() throws IOException, InterruptedException {
    Process stubborn =
        new ProcessBuilder("sh", "-c", "trap '' TERM; echo ready; while :; do sleep 0.1; done")
            .start();
    assertThat(stubborn.inputReader().readLine()).isEqualTo("ready");

    OsProcess.of(stubborn.toHandle()).end(Duration.ofMillis(300));

    assertThat(stubborn.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(stubborn.exitValue()).isEqualTo(128 + 9);
  }

  @Test
  void takesAZombieForDead() throws IOException, InterruptedException {
    // The child of a shell that never collects its exit code.
    Process parent = new ProcessBuilder("sh", "-c", "sleep 0.2 & echo $!; exec sleep 60").start();
    try {
      long pid = Long.parseLong(String.valueOf(parent.inputReader().readLine()));
      OsProcess child = OsProcess.of(ProcessHandle.of(pid).orElseThrow());
      TimeUnit.MILLISECONDS.sleep(600);

      assertThat(child.isAlive()).isFalse();
    } finally {
      parent.destroyForcibly();
    }
  }
}
