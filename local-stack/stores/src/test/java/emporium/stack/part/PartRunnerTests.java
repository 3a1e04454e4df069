package emporium.stack.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import emporium.stack.home.Home;
import emporium.stack.process.OsProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartRunnerTests {

  @TempDir Path folder;
  private Home home;
  private int port;
  private Recording progress;
  private PartRunner runner;

  @BeforeEach
  void setUp() {
    home = new Home(folder);
    port = LocalPort.free();
    progress = new Recording();
    runner = new PartRunner(home, progress);
  }

  @AfterEach
  void tearDown() throws IOException, InterruptedException {
    runner.takeBack();
  }

  private OsProcess start(Part part) throws Exception {
    runner.start(part);
    return home.pidFile(part.name()).running().orElseThrow();
  }

  @Test
  void waitsUntilAPartAnswersAndStopsIt() throws Exception {
    var part = ProgramPart.listening("cart", port, folder);

    OsProcess process = start(part);

    assertThat(part.isReady()).isTrue();
    assertThat(progress.lines).containsExactly("ready cart");
    runner.stop(part);
    assertThat(process.isAlive()).isFalse();
    assertThat(home.pidFile("cart").recorded()).isEmpty();
  }

  @Test
  void leavesARunningPartAlone() throws Exception {
    var part = ProgramPart.listening("cart", port, folder);
    OsProcess first = start(part);

    OsProcess second = start(part);

    assertThat(second).isEqualTo(first);
    assertThat(progress.lines).containsExactly("ready cart", "found cart");
  }

  @Test
  void startsAPartAgainThatWasKilled() throws Exception {
    var part = ProgramPart.listening("cart", port, folder);
    OsProcess first = start(part);
    first.kill();

    OsProcess second = start(part);

    assertThat(second.pid()).isNotEqualTo(first.pid());
    assertThat(part.isReady()).isTrue();
  }

  @Test
  void refusesATakenPort() throws Exception {
    try (var taken = new ServerSocket(port, 0, InetAddress.getLoopbackAddress())) {
      assertThatExceptionOfType(PartFailure.class)
          .isThrownBy(() -> runner.start(ProgramPart.listening("cart", port, folder)))
          .satisfies(failure -> {
            assertThat(failure.part()).isEqualTo("cart");
            assertThat(failure.reason()).contains(Integer.toString(port));
          });
    }
  }

  @Test
  void tellsHowAPartDiedAndWhereItsLastWordsAre() {
    var part = ProgramPart.dying("cart", port, folder);

    assertThatExceptionOfType(PartFailure.class)
        .isThrownBy(() -> runner.start(part))
        .satisfies(failure -> {
          assertThat(failure.reason()).isEqualTo("it ended with exit code 7");
          assertThat(LogTail.of(failure, 5)).contains("cannot go on: the disk is full");
        });
    assertThat(home.pidFile("cart").recorded()).isEmpty();
  }

  @Test
  void endsAPartThatNeverAnswers() {
    var part = ProgramPart.silent("cart", port, folder);

    assertThatExceptionOfType(PartFailure.class)
        .isThrownBy(() -> runner.start(part))
        .satisfies(failure -> assertThat(failure.reason()).startsWith("it did not answer"));
    assertThat(home.pidFile(part.name()).running()).isEmpty();
  }

  @Test
  void takesBackWhatItStartedAndNothingElse() throws Exception {
    var before = ProgramPart.listening("before", port, folder);
    var earlier = new PartRunner(home, Progress.SILENT);
    earlier.start(before);
    port = LocalPort.free();
    OsProcess started = start(ProgramPart.listening("cart", port, folder));
    runner.start(before);

    runner.takeBack();

    assertThat(started.isAlive()).isFalse();
    assertThat(before.isReady()).isTrue();
    earlier.takeBack();
  }

  @Test
  void startsNothingAfterTakingBack() throws Exception {
    runner.takeBack();

    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> runner.start(ProgramPart.listening("cart", port, folder)));
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> runner.runToEnd(List.of("true"), Map.of(), folder, home.log("errand")));
  }

  @Test
  void takesErrandsBackTogetherWithTheirChildren() throws Exception {
    var errand =
        Thread.ofVirtual()
            .start(() -> {
              try {
                runner.runToEnd(
                    List.of("sh", "-c", "sleep 617 & sleep 627 & wait"),
                    Map.of(),
                    folder,
                    home.log("errand"));
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    await().until(() -> sleeps().size() == 2);

    runner.takeBack();
    errand.join(Duration.ofSeconds(5));

    await().until(() -> sleeps().isEmpty());
  }

  private static List<ProcessHandle> sleeps() {
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").matches(".*sleep 6[12]7"))
        .toList();
  }

  private static final class Recording implements Progress {
    final List<String> lines = new ArrayList<>();

    @Override
    public void ready(Part part, Duration took) {
      lines.add("ready " + part.name());
    }

    @Override
    public void found(Part part) {
      lines.add("found " + part.name());
    }

    @Override
    public void note(String part, String what) {
      lines.add(part + " " + what);
    }
  }
}
