package emporium.stack.part;

import emporium.stack.home.Home;
import emporium.stack.home.PidFile;
import emporium.stack.process.OsProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the processes of a home that no pid file knows, left by a launcher that was killed in the
 * moment between starting a process and writing its pid down, or while it ran an errand.
 */
public final class Leftovers {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private Leftovers() {}

  /** What every Java process of a home has in its command line, by which it is recognised. */
  public static String marker(Home home, String part) {
    return "-Demporium.part=%s:%s".formatted(home.directory(), part);
  }

  public static void end(Home home) throws IOException, InterruptedException {
    for (OsProcess process : find(home)) {
      List<ProcessHandle> children =
          ProcessHandle.of(process.pid()).stream().flatMap(ProcessHandle::descendants).toList();
      process.end(PATIENCE);
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }

  static List<OsProcess> find(Home home) throws IOException {
    Set<Long> known = recorded(home);
    long self = ProcessHandle.current().pid();
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != self && !known.contains(process.pid()))
        .filter(process -> belongsTo(home, process))
        .map(OsProcess::of)
        .filter(OsProcess::isAlive)
        .toList();
  }

  private static Set<Long> recorded(Home home) throws IOException {
    try (Stream<Path> files = Files.list(home.run())) {
      return files
          .filter(file -> file.toString().endsWith(".pid"))
          .flatMap(file -> new PidFile(file).recorded().stream())
          .map(OsProcess::pid)
          .collect(Collectors.toSet());
    }
  }

  private static boolean belongsTo(Home home, ProcessHandle process) {
    String marker = marker(home, "");
    boolean marked = arguments(process).anyMatch(argument -> argument.startsWith(marker));
    // The native servers run from a copy within the home.
    boolean fromHome =
        process
            .info()
            .command()
            .map(Path::of)
            .filter(path -> path.startsWith(home.directory()))
            .isPresent();
    return marked || fromHome;
  }

  /** Java itself gives up on command lines longer than a page, which class paths are. */
  private static Stream<String> arguments(ProcessHandle process) {
    try {
      byte[] line = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
      return Arrays.stream(new String(line, StandardCharsets.UTF_8).split("\0", -1));
    } catch (IOException e) {
      return process.info().arguments().stream().flatMap(Arrays::stream);
    }
  }
}
