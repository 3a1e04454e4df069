package emporium.stack.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTests {

  @TempDir Path folder;

  @Test
  void showsTheLastLines() throws IOException {
    Path log = Files.writeString(folder.resolve("a.log"), "one\ntwo\nthree\n");

    assertThat(LogTail.of(log, 2)).containsExactly("two", "three");
    assertThat(LogTail.of(log, 9)).hasSize(3);
    assertThat(LogTail.of(folder.resolve("none"), 9)).isEmpty();
  }

  @Test
  void leavesStackFramesOutOfAFailure() throws IOException {
    Path log =
        Files.writeString(
            folder.resolve("a.log"),
            """
            ERROR Application run failed
            java.lang.IllegalStateException: no database
            \tat java.base/java.lang.Thread.run(Thread.java:1474) ~[na:na]
            Caused by: java.net.ConnectException: refused

            \t... 16 common frames omitted
            """);

    assertThat(LogTail.of(new PartFailure("cart", "it ended", "fix it", log), 10))
        .containsExactly(
            "ERROR Application run failed",
            "java.lang.IllegalStateException: no database",
            "Caused by: java.net.ConnectException: refused");
  }

  @Test
  void readsWhatIsNoUtf8() throws IOException {
    Path log = Files.write(folder.resolve("a.log"), new byte[] {'x', (byte) 0xff, '\n'});

    assertThat(LogTail.of(log, 1)).hasSize(1);
  }
}
