package emporium.stack.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import emporium.stack.home.Home;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import emporium.stack.part.Progress;
import emporium.stack.service.ServiceFiles.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceFilesTests {

  @TempDir Path root;
  private Home home;
  private PartRunner runner;
  private ServiceFiles files;

  @BeforeEach
  void setUp() {
    home = new Home(root.resolve("home"));
    runner = new PartRunner(home, Progress.SILENT);
    files = new ServiceFiles(root, Service.CART_SERVICE, home);
  }

  @Test
  void isCurrentFromItsUnpackingUntilTheJarIsAnother() throws Exception {
    writeJar("first build");
    assertThat(files.isCurrent()).isFalse();

    Path first = files.unpack(runner).folder();
    assertThat(files.isCurrent()).isTrue();

    writeJar("second build");
    assertThat(files.isCurrent()).isFalse();
    assertThat(first).exists();

    Path second = files.unpack(runner).folder();
    assertThat(files.isCurrent()).isTrue();
    assertThat(second).exists().isNotEqualTo(first);
    assertThat(first).doesNotExist();
  }

  @Test
  void isPreparedWhileItRunsAndStartsQuicklyTheNextTime() throws Exception {
    writeJar("build");
    Path running = files.unpack(runner).folder();

    files.prepare(runner, Map.of());

    assertThat(running).exists();
    Unpacked next = files.unpack(runner);
    assertThat(next.folder()).exists().isNotEqualTo(running);
    assertThat(next.arguments())
        .anyMatch(argument -> argument.startsWith("-XX:AOTCache=" + next.folder()));
    assertThat(running).doesNotExist();
  }

  @Test
  void whatWasLeftHalfPreparedIsPreparedAnew() throws Exception {
    writeJar("build");
    files.prepare(runner, Map.of());
    Path folder = files.unpack(runner).folder();
    Files.delete(folder.resolve("startup.aot"));

    assertThat(files.unpack(runner).folder()).isNotEqualTo(folder);
    files.prepare(runner, Map.of());

    assertThat(files.unpack(runner).folder()).isEqualTo(folder);
  }

  @Test
  void saysHowToBuildAMissingJar() {
    assertThatExceptionOfType(PartFailure.class)
        .isThrownBy(() -> files.unpack(runner))
        .satisfies(failure -> {
          assertThat(failure.part()).isEqualTo("cart-service");
          assertThat(failure.reason()).contains("is missing");
          assertThat(failure.advice()).contains("mvn");
        });
  }

  private void writeJar(String build) throws IOException {
    Path jar = ServiceFiles.jar(root, Service.CART_SERVICE);
    Files.createDirectories(jar.getParent());
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Unpacking.class.getName());
    String program = Unpacking.class.getName().replace('.', '/') + ".class";
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream code =
            Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(program))) {
      out.putNextEntry(new JarEntry(program));
      code.transferTo(out);
      out.putNextEntry(new JarEntry("build"));
      out.write(build.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Has nothing but itself to unpack when asked as a service is: {@code extract --destination x}.
   */
  public static final class Unpacking {

    private Unpacking() {}

    public static void main(String[] arguments) throws IOException {
      if (arguments.length > 0) {
        Path jar = Path.of(System.getProperty("java.class.path"));
        Path destination = Files.createDirectories(Path.of(arguments[2]));
        Files.copy(jar, destination.resolve(jar.getFileName()));
      }
    }
  }
}
