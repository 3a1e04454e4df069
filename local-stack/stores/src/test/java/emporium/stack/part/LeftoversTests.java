package emporium.stack.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.stack.home.Home;
import emporium.stack.process.Jvm;
import emporium.stack.process.OsProcess;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTests {

  @TempDir Path folder;

  @Test
  void endProcessesOfTheHomeThatNoPidFileKnows() throws Exception {
    var home = new Home(folder.resolve("mine"));
    Process known = start(home);
    Process unknown = start(home);
    Process foreign = start(new Home(folder.resolve("other")));
    try {
      home.pidFile("known").write(OsProcess.of(known.toHandle()));

      assertThat(Leftovers.find(home)).extracting(OsProcess::pid).containsExactly(unknown.pid());
      Leftovers.end(home);

      assertThat(unknown.waitFor()).isNotZero();
      assertThat(known.isAlive()).isTrue();
      assertThat(foreign.isAlive()).isTrue();
    } finally {
      List.of(known, unknown, foreign).forEach(Process::destroyForcibly);
    }
  }

  private static Process start(Home home) throws Exception {
    Process process =
        new ProcessBuilder(
                Jvm.command(
                    List.of("-XX:+UseSerialGC", Leftovers.marker(home, "cart")),
                    System.getProperty("java.class.path"),
                    ProgramPart.Program.class.getName(),
                    List.of("sleep", "0")))
            .start();
    await().until(() -> process.info().command().orElse("").endsWith("java"));
    return process;
  }
}
