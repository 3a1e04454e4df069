package emporium.stack.home;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.stack.process.OsProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTests {

  @TempDir Path folder;

  private PidFile file() {
    return new PidFile(folder.resolve("part.pid"));
  }

  @Test
  void findsTheProcessThatWasWritten() throws IOException {
    file().write(OsProcess.current());

    assertThat(file().running()).map(OsProcess::pid).hasValue(ProcessHandle.current().pid());
    assertThat(Files.readAllLines(file().path()).getFirst())
        .isEqualTo(Long.toString(ProcessHandle.current().pid()));
  }

  @Test
  void doesNotTakeALaterProcessWithTheSamePidForOurs() throws IOException {
    var earlier =
        new OsProcess(
            ProcessHandle.current().pid(),
            OsProcess.current().startedAt().minus(Duration.ofHours(1)));
    file().write(earlier);

    assertThat(file().running()).isEmpty();
    assertThat(file().recorded()).isPresent();
  }

  @Test
  void isEmptyWithoutAFile() {
    assertThat(file().recorded()).isEmpty();
  }

  @Test
  void takesAFileTornByACrashAsAbsent() throws IOException {
    Files.writeString(file().path(), "47");

    assertThat(file().recorded()).isEmpty();
  }
}
