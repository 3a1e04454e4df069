package emporium.stack.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTests {

  @Test
  void areTheUsualOnesByDefault() {
    assertThat(Ports.of(Map.of()).get(Port.GATEWAY)).isEqualTo(8080);
  }

  @Test
  void moveByTheOffset() {
    Ports ports = Ports.of(Map.of("EMPORIUM_PORT_OFFSET", "1000"));

    assertThat(ports.get(Port.GATEWAY)).isEqualTo(9080);
    assertThat(ports.address(Port.MYSQL)).isEqualTo("127.0.0.1:14306");
  }

  @Test
  void canBeSetOneByOne() {
    Ports ports =
        Ports.of(Map.of("EMPORIUM_PORT_OFFSET", "1000", "EMPORIUM_PORT_MAIL_WEB", "1080"));

    assertThat(ports.get(Port.MAIL_WEB)).isEqualTo(1080);
    assertThat(ports.get(Port.SMTP)).isEqualTo(12025);
  }

  @Test
  void nameTheVariableThatIsWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ports.of(Map.of("EMPORIUM_PORT_REDIS", "six")))
        .withMessageContaining("EMPORIUM_PORT_REDIS")
        .withMessageContaining("six");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ports.of(Map.of("EMPORIUM_PORT_OFFSET", "60000")));
  }

  @Test
  void surviveBeingWrittenAndBeingHandedToAChild(@TempDir Path folder) throws IOException {
    Ports ports = Ports.of(Map.of("EMPORIUM_PORT_OFFSET", "7", "EMPORIUM_PORT_KAFKA", "9092"));
    ports.write(folder.resolve("ports"));

    assertThat(Ports.read(folder.resolve("ports")).orElseThrow().environment())
        .isEqualTo(ports.environment());
    assertThat(Ports.of(ports.environment()).get(Port.KAFKA)).isEqualTo(9092);
    assertThat(Ports.read(folder.resolve("none"))).isEmpty();
  }
}
