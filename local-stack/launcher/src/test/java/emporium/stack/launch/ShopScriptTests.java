package emporium.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script does by itself, without a JDK and without the launcher. */
class ShopScriptTests {

  @TempDir Path home;

  private record Outcome(int exitCode, String output) {}

  private Outcome shop(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add("../../shop");
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(Map.of("EMPORIUM_HOME", home.toString(), "JAVA_HOME", "/none"));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }

  @Test
  void saysWhatThereIs() throws Exception {
    assertThat(shop().output()).contains("./shop up", "EMPORIUM_PORT_OFFSET");
    assertThat(shop("smoke", "--help").output()).contains("--url <shop>");
  }

  @Test
  void showsTheEndOfLogs() throws Exception {
    Files.createDirectories(home.resolve("logs"));
    Files.writeString(home.resolve("logs/kafka.log"), "first\nsecond\n");
    Files.writeString(home.resolve("logs/redis.log"), "third\n");

    assertThat(shop("logs", "kafka", "-n", "1").output()).isEqualTo("second\n");
    assertThat(shop("logs").output()).contains("kafka.log", "first", "redis.log", "third");
    assertThat(shop("logs", "postgres").exitCode()).isEqualTo(2);
    assertThat(shop("logs", "-n", "many").exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--url shop", "--url", "--mail http:///", "--colour http://localhost"})
  void smokeRefusesWhatIsNoAddress(String options) throws Exception {
    var arguments = new ArrayList<String>(List.of("smoke"));
    arguments.addAll(List.of(options.split(" ", -1)));

    assertThat(shop(arguments.toArray(String[]::new)).exitCode()).isEqualTo(2);
  }
}
