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

  @Test
  void aBackingCanBeForced() throws IOException {
    assertThat(Backing.decide("docker")).isEqualTo(ContainerStores.NAME);
    assertThat(Backing.decide("local")).isEqualTo(LocalStores.NAME);
  }

  @Test
  void anUnknownBackingIsRefused() {
    assertThatThrownBy(() -> Backing.decide("cloud"))
        .hasMessage("-Dbacking is docker, local or auto, but not cloud");
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
