package emporium.stack.store;

import emporium.stack.home.Home;
import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import emporium.stack.part.LocalPort;
import emporium.stack.process.Jvm;
import emporium.stack.process.OsProcess;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Stores for a test, started as a build starts them: by the command line, from the packaged jars.
 */
final class RunningStores {

  private final Home home;
  private final int offset = freeOffset();

  RunningStores(Path folder) {
    this.home = new Home(folder);
  }

  /**
   * An offset at which nothing listens, so that tests disturb neither each other nor a ./shop. All
   * ports stay below those that the system lends to connections: a store that is started again
   * finds its port free.
   */
  private static int freeOffset() {
    while (true) {
      int offset = ThreadLocalRandom.current().nextInt(7_000, 13_000);
      Ports ports = Ports.offset(offset);
      if (Arrays.stream(Port.values()).map(ports::get).allMatch(LocalPort::isFree)) {
        return offset;
      }
    }
  }

  /** The addresses that the command prints. */
  Properties start(String... options) throws IOException, InterruptedException {
    var arguments = new ArrayList<String>();
    arguments.addAll(List.of("start", "--port-offset", Integer.toString(offset)));
    arguments.addAll(List.of(options));
    var addresses = new Properties();
    addresses.load(new StringReader(run(arguments)));
    return addresses;
  }

  void stop() throws IOException, InterruptedException {
    run(List.of("stop"));
  }

  private String run(List<String> arguments) throws IOException, InterruptedException {
    var all = new ArrayList<String>();
    all.addAll(arguments);
    all.addAll(List.of("--home", home.directory().toString()));
    String classPath = Path.of("target", "stack", "lib").toAbsolutePath() + "/*";
    Process command =
        new ProcessBuilder(
                Jvm.command(
                    List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                    classPath,
                    "emporium.stack.store.StoresCommand",
                    all))
            .redirectErrorStream(true)
            .start();
    String output = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (command.waitFor() != 0) {
      throw new IllegalStateException(output);
    }
    return output;
  }

  OsProcess process(Store store) {
    return home.pidFile(store.id()).running().orElseThrow();
  }

  boolean isRunning(Store store) {
    return home.pidFile(store.id()).running().isPresent();
  }

  Home home() {
    return home;
  }
}
