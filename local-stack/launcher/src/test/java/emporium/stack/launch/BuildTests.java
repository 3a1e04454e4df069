package emporium.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.stack.home.Home;
import emporium.stack.home.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTests {

  private static final Instant CHECKED_OUT = Instant.parse("2026-11-01T09:00:00Z");
  private static final Instant BUILT = CHECKED_OUT.plusSeconds(60);
  private static final Instant EDITED = BUILT.plusSeconds(60);

  @TempDir Path root;

  private Build build;

  @BeforeEach
  void checkOut() throws IOException {
    var home = new Home(root.resolve("home"));
    build = new Build(new Installation(root, home, Ports.of(Map.of())), Console.ofThisProcess());
    write("pom.xml", CHECKED_OUT);
    write("money/src/main/java/Money.java", CHECKED_OUT);
    write("user-service/src/main/java/User.java", CHECKED_OUT);
  }

  @Test
  void whatWasNeverBuiltIsOutdated() throws IOException {
    assertThat(build.isOutdated("user-service")).isTrue();
  }

  @Test
  void whatMavenBuiltIsNotBuiltAgain() throws IOException {
    buildJar();

    assertThat(build.isOutdated("user-service")).isFalse();
  }

  @Test
  void aChangeOfItsOwnOrOfASharedModuleIsBuilt() throws IOException {
    buildJar();
    write("money/src/main/java/Money.java", EDITED);
    assertThat(build.isOutdated("user-service")).isTrue();

    write("money/src/main/java/Money.java", CHECKED_OUT);
    write("user-service/src/main/java/User.java", EDITED);
    assertThat(build.isOutdated("user-service")).isTrue();
  }

  /** As Spring Boot leaves it: dated by the build's time stamp. */
  private void buildJar() throws IOException {
    String jar = "user-service/target/user-service-0.1.0-SNAPSHOT.jar";
    write(jar, Instant.EPOCH);
    write(jar + ".original", BUILT);
  }

  private void write(String file, Instant modifiedAt) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "");
    Files.setLastModifiedTime(path, FileTime.from(modifiedAt));
  }
}
