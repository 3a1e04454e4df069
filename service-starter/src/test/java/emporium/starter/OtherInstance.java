package emporium.starter;

import emporium.test.store.TestStores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One more instance on the test's stores: here, or in a JVM of its own, where a test can kill it.
 */
public final class OtherInstance {

  private static final List<String> STORES = List.of("MYSQL_ADDRESS", "KAFKA_BOOTSTRAP_SERVERS");

  private OtherInstance() {}

  public static ConfigurableApplicationContext here(Class<?> service, String... settings) {
    return run(service, withStores(settings));
  }

  /**
   * @param log takes what the process says
   */
  public static Process inItsOwnJvm(Class<?> service, Path log, String... settings)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx192m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(OtherInstance.class.getName(), service.getName()));
    command.addAll(List.of(withStores(settings)));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  public static void main(String[] arguments) throws ClassNotFoundException {
    // A test that is itself killed kills nothing any more.
    ProcessHandle.current()
        .parent()
        .ifPresent(test -> test.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    run(Class.forName(arguments[0]), Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  private static ConfigurableApplicationContext run(Class<?> service, String... arguments) {
    return new SpringApplicationBuilder(service).web(WebApplicationType.NONE).run(arguments);
  }

  private static String[] withStores(String... settings) {
    return Stream.concat(
            STORES.stream().map(store -> "--" + store + "=" + TestStores.address(store)),
            Stream.of(settings))
        .toArray(String[]::new);
  }
}
