package emporium.test.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackingTests {

  @WithMySql
  @WithKafka
  private static class Needy {}

  @Test
  void annotationsNameTheStores() {
    assertThat(TestStores.neededBy(Needy.class)).isEqualTo(Set.of(Store.MYSQL, Store.KAFKA));
    assertThat(TestStores.neededBy(String.class)).isEmpty();
  }

  private static DockerEngine unasked() {
    throw new AssertionError("This is decided without Docker");
  }

  @Test
  void aBackingCanBeForced() {
    assertThat(Backing.decide("docker", () -> DockerEngine.READY)).isEqualTo(ContainerStores.NAME);
    assertThat(Backing.decide("local", BackingTests::unasked)).isEqualTo(LocalStores.NAME);
  }

  @Test
  void anUnknownBackingIsRefused() {
    assertThatThrownBy(() -> Backing.decide("cloud", BackingTests::unasked))
        .hasMessage("-Dbacking is docker, local or auto, but not cloud");
  }

  @Test
  void containersAreTakenWhereTheyCanBeHad() {
    assertThat(Backing.decide("auto", () -> DockerEngine.READY)).startsWith(ContainerStores.NAME);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "READY")
  void withoutContainersTheLocalStackServesAndTheReasonIsSaid(DockerEngine engine) {
    assertThat(Backing.decide("auto", () -> engine))
        .isEqualTo(LocalStores.NAME + ", because " + engine.finding());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "READY")
  void forcedContainersThatCannotBeHadAreAnError(DockerEngine engine) {
    assertThatThrownBy(() -> Backing.decide("docker", () -> engine))
        .hasMessageContaining(engine.finding())
        .hasMessageContaining("-Dbacking=local");
  }

  @Test
  void containersTellAnApplicationSettingsAndNoIds() throws IOException {
    Path host =
        ContainerStores.HOSTS.resolve(
            Build.process().pid() + "-" + ProcessHandle.current().pid() + ".properties");
    Files.createDirectories(ContainerStores.HOSTS);
    Files.writeString(
        host,
        """
        MYSQL_ADDRESS=localhost:3306
        container.MYSQL=1
        container.KAFKA=2
        """);
    try {
      assertThat(new ContainerStores().start(Set.of(Store.MYSQL)))
          .containsEntry("MYSQL_ADDRESS", "localhost:3306")
          .allSatisfy((setting, _) -> assertThat(setting).doesNotStartWith("container."));
    } finally {
      Files.delete(host);
    }
  }

  @ParameterizedTest
  @EnumSource
  void testsAndComposeRunTheSameImages(Store store) throws IOException {
    assertThat(Files.readString(Path.of("../docker-compose.yml")))
        .contains("image: " + Containers.imageOf(store) + "\n");
  }
}
