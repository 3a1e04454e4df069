package emporium.stack.store;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.stack.home.Home;
import emporium.stack.process.OsProcess;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeasesTests {

  @TempDir Path folder;
  private Leases leases;

  @BeforeEach
  void setUp() {
    leases = new Leases(new Home(folder));
  }

  @Test
  void areHeldWhileOneHolderLives() throws IOException, InterruptedException {
    Process holder = new ProcessBuilder("sleep", "60").start();
    leases.take(OsProcess.of(holder.toHandle()));
    leases.take(OsProcess.current());
    assertThat(leases.isHeld()).isTrue();

    holder.destroyForcibly().waitFor();

    assertThat(leases.isHeld()).isTrue();
  }

  @Test
  void areNotHeldOnceAllHoldersHaveEnded() throws IOException, InterruptedException {
    Process holder = new ProcessBuilder("sleep", "60").start();
    leases.take(OsProcess.of(holder.toHandle()));
    holder.destroyForcibly().waitFor();

    assertThat(leases.isHeld()).isFalse();
  }

  @Test
  void areHeldForGoodOnceKept() throws IOException {
    leases.keep();
    assertThat(leases.isHeld()).isTrue();

    leases.clear();

    assertThat(leases.isHeld()).isFalse();
  }
}
