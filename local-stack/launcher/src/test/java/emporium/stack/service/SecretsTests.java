package emporium.stack.service;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.stack.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void setUp() {
    home = new Home(folder);
  }

  @Test
  void areMadeOnceAndReadableByTheirOwnerAlone() throws IOException {
    var first = Secrets.of(home).asEnvironment();
    var second = Secrets.of(home).asEnvironment();

    assertThat(second).isEqualTo(first);
    assertThat(first.values())
        .doesNotHaveDuplicates()
        .allSatisfy(secret -> assertThat(secret).hasSizeGreaterThan(30));
    assertThat(Files.getPosixFilePermissions(Secrets.file(home)))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void differBetweenHomes(@TempDir Path other) throws IOException {
    assertThat(Secrets.of(home).get(Secrets.OPERATOR))
        .isNotEqualTo(Secrets.of(new Home(other)).get(Secrets.OPERATOR));
  }

  @Test
  void addWhatAnOlderFileLacksAndKeepWhatItHas() throws IOException {
    Files.writeString(Secrets.file(home), "OPERATOR_CLIENT_SECRET=chosen-by-hand\n");

    var secrets = Secrets.of(home);

    assertThat(secrets.get(Secrets.OPERATOR)).isEqualTo("chosen-by-hand");
    assertThat(secrets.asEnvironment()).containsKey("GATEWAY_CLIENT_SECRET");
    assertThat(Secrets.file(home)).content().contains("chosen-by-hand", "GATEWAY_CLIENT_SECRET=");
  }
}
