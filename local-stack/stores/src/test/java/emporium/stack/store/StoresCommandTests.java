package emporium.stack.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import emporium.stack.home.Port;
import emporium.stack.process.OsProcess;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StoresCommandTests {

  @Test
  void readsItsOptions() {
    var options =
        StoresCommand.Options.parse(
            new String[] {
              "start",
              "--home",
              "/tmp/somewhere",
              "--port-offset",
              "300",
              "--only",
              "mysql, kafka",
              "--until-exit-of",
              Long.toString(ProcessHandle.current().pid())
            });

    assertThat(options.home().directory()).isEqualTo(Path.of("/tmp/somewhere"));
    assertThat(options.ports().get(Port.MYSQL)).isEqualTo(13606);
    assertThat(options.stores()).containsExactly(Store.MYSQL, Store.KAFKA);
    assertThat(options.holder()).map(OsProcess::isAlive).hasValue(true);
  }

  @Test
  void startsEveryStoreUnlessToldWhich() {
    var options = StoresCommand.Options.parse(new String[] {"start", "--home", "x"});

    assertThat(options.stores()).containsExactly(Store.values());
    assertThat(options.holder()).isEmpty();
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    refuses("up");
    refuses("start");
    refuses("start", "--home");
    refuses("start", "--home", "x", "--colour", "red");
    refuses("start", "--home", "x", "--only", "mysql,oracle");
    refuses("start", "--home", "x", "--port-offset", "many");
    refuses("start", "--home", "x", "--until-exit-of", "99999999");
  }

  private static void refuses(String... arguments) {
    assertThatIllegalArgumentException().isThrownBy(() -> StoresCommand.Options.parse(arguments));
  }

  @Test
  void saysWhatIsWrongAndExitsWithTwo() throws Exception {
    var err = new ByteArrayOutputStream();

    int exit =
        StoresCommand.run(
            new String[] {"start", "--home", "x", "--only", "oracle"},
            System.out,
            new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(exit).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("oracle").contains("mysql, redis");
  }
}
