package emporium.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import emporium.stack.home.Edition;
import emporium.stack.home.Home;
import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import emporium.stack.part.Leftovers;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on an installation where nothing runs. */
class CommandsTests {

  @TempDir Path root;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final InputStream in = System.in;
  private Home home;
  private Console console;

  @BeforeEach
  void setUp() {
    home = new Home(root.resolve("data folder"));
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    console = new Console(stream, stream, false);
  }

  @AfterEach
  void tearDown() {
    System.setIn(in);
  }

  private Installation installation(Map<String, String> ports) {
    return new Installation(root, home, Ports.of(ports));
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void statusListsEveryPartAndExitsWithThree() throws IOException {
    int exit = new Status(installation(Map.of("EMPORIUM_PORT_OFFSET", "9000")), console).run();

    assertThat(exit).isEqualTo(3);
    assertThat(output()).contains(Platform.partNames()).contains("22306", "down");
    assertThat(home.directory().resolve("secrets.env")).doesNotExist();
  }

  @Test
  void downIsContentWhenNothingRuns() throws Exception {
    assertThat(new Down(installation(Map.of()), console).run()).isZero();
    assertThat(output()).contains("Nothing is running");
  }

  @Test
  void resetAsksFirst() throws Exception {
    Path order = Files.writeString(home.data("mysql").resolve("orders"), "precious");
    System.setIn(new ByteArrayInputStream("no\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(new Reset(installation(Map.of()), console).run(List.of())).isEqualTo(1);

    assertThat(order).exists();
    assertThat(output()).contains(home.directory().toString()).contains("Nothing was changed");
  }

  @Test
  void resetDeletesDataAndSecretsButNotWhatIsDerivedFromTheBuild() throws Exception {
    Path order = Files.writeString(home.data("mysql").resolve("orders"), "precious");
    Path derived = Files.writeString(home.cache("lib").resolve("a.jar"), "jar");
    Files.writeString(home.directory().resolve("secrets.env"), "A=b\n");

    assertThat(new Reset(installation(Map.of()), console).run(List.of("--yes"))).isZero();

    assertThat(order).doesNotExist();
    assertThat(derived).exists();
    assertThat(home.directory().resolve("secrets.env")).doesNotExist();
  }

  @Test
  void upAsksForAResetWhereAnotherEditionLeftItsData() throws Exception {
    Files.createDirectories(home.data("mysql").resolve("data"));
    var installation = installation(Map.of("EMPORIUM_PORT_OFFSET", "10000"));
    var preconditions =
        new Preconditions(new Platform(installation, new PartRunner(home, console)), 4_000L << 20);

    assertThatExceptionOfType(PartFailure.class)
        .isThrownBy(() -> new Up(installation, console).run())
        .satisfies(failure ->
            assertThat(failure.reason())
                .contains(home.directory().toString(), "./shop reset is needed"));
    assertThat(home.run()).isDirectoryNotContaining("glob:**.pid");

    Files.writeString(home.directory().resolve("edition"), "1\n");
    assertThatExceptionOfType(PartFailure.class).isThrownBy(preconditions::check);

    new Edition(home).mark();
    preconditions.check();
  }

  @Test
  void afterAResetThereIsNoEdition() throws Exception {
    Files.createDirectories(home.data("mysql").resolve("data"));

    new Reset(installation(Map.of()), console).run(List.of("--yes"));

    assertThat(new Edition(home).fits()).isTrue();
    assertThat(home.directory().resolve("edition")).doesNotExist();
  }

  @Test
  void upRefusesATakenPortBeforeItStartsAnything() throws Exception {
    try (var taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      var installation =
          installation(Map.of("EMPORIUM_PORT_OFFSET", "9000", Port.CART_SERVICE.variable(), port));

      assertThatExceptionOfType(PartFailure.class)
          .isThrownBy(() -> new Up(installation, console).run())
          .satisfies(failure -> {
            assertThat(failure.part()).isEqualTo("cart-service");
            assertThat(failure.reason()).contains(port);
            assertThat(failure.advice()).contains("EMPORIUM_PORT_CART_SERVICE");
          });
    }
    assertThat(home.run()).isDirectoryNotContaining("glob:**.pid");
  }

  @Test
  void upRefusesWhenMemoryIsShort() throws Exception {
    var installation = installation(Map.of("EMPORIUM_PORT_OFFSET", "10000"));
    var platform = new Platform(installation, new PartRunner(home, console));

    assertThatExceptionOfType(PartFailure.class)
        .isThrownBy(() -> new Preconditions(platform, 900L << 20).check())
        .satisfies(failure -> {
          assertThat(failure.part()).isEqualTo("memory");
          assertThat(failure.reason()).contains("900 MB", "3100 MB");
        });
    new Preconditions(platform, 4_000L << 20).check();
  }

  @Test
  void aCommandEndsWhatAKilledOneHasLeftAtWork() throws Exception {
    // As a build with its compiler: what the killed launcher called, and what that has called.
    Process build =
        new ProcessBuilder("sh", "-c", "sleep 60; true", Leftovers.marker(home, "build")).start();
    await().until(() -> build.descendants().findAny().isPresent());
    ProcessHandle compiler = build.descendants().findAny().orElseThrow();
    try {
      installation(Map.of()).lock(console).close();

      assertThat(build.waitFor(5, TimeUnit.SECONDS)).isTrue();
      await().until(() -> !compiler.isAlive());
    } finally {
      compiler.destroyForcibly();
      build.destroyForcibly();
    }
  }

  @Test
  void restartWantsToKnowWhichPart() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> new Restart(installation(Map.of()), console).run(List.of()))
        .withMessageContaining("gateway");
  }

  @Test
  void seedNeedsARunningPlatform() {
    assertThatExceptionOfType(PartFailure.class)
        .isThrownBy(() -> Shop.seed(installation(Map.of()), console))
        .withMessageContaining("not running");
  }
}
