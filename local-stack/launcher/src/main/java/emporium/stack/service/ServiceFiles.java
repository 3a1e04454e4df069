package emporium.stack.service;

import emporium.stack.home.FileTree;
import emporium.stack.home.Fingerprint;
import emporium.stack.home.Home;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import emporium.stack.process.Jvm;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A service's jar, unpacked and, once there was time for it, processed ahead of time and with a
 * start-up cache, which together save two thirds of the time to its first answer. Each is made once
 * per build of the jar, recognised by its content, and lives in the home's cache, so that neither a
 * rebuild nor the preparation disturbs the service while it runs.
 */
final class ServiceFiles {

  private static final String VERSION = "0.1.0-SNAPSHOT";
  private static final String PLAIN = "plain";
  private static final String PREPARED = "prepared";
  private static final String CACHE = "startup.aot";
  private static final String UNTRAINED = "untrained";

  private final Path jar;
  private final Service service;
  private final Home home;

  ServiceFiles(Path root, Service service, Home home) {
    this.jar = jar(root, service);
    this.service = service;
    this.home = home;
  }

  static Path jar(Path root, Service service) {
    return root.resolve(service.id())
        .resolve("target")
        .resolve("%s-%s.jar".formatted(service.id(), VERSION));
  }

  /** A service ready to run: the folder to run in, and the flags and arguments for {@code java}. */
  record Unpacked(Path folder, List<String> arguments) {}

  /**
   * Of a service that does not run: what was unpacked of other builds is deleted, so the one build
   * that is there is the one that ran last.
   *
   * @return the quickest form there is
   */
  Unpacked unpack(PartRunner runner) throws IOException, InterruptedException, PartFailure {
    requireJar();
    Path build = build();
    Path plain = build.resolve(PLAIN);
    Path folder = isPrepared(build) ? build.resolve(PREPARED) : plain;
    if (!Files.exists(folder)) {
      Files.move(extract(runner, build), folder, StandardCopyOption.ATOMIC_MOVE);
    }
    if (!folder.equals(plain)) {
      FileTree.delete(plain);
    }
    deleteOthers(build);
    return new Unpacked(folder, arguments(folder));
  }

  /** Makes the next starts of this build quick. Does nothing the second time. */
  void prepare(PartRunner runner, Map<String, String> environment)
      throws IOException, InterruptedException, PartFailure {
    requireJar();
    Path build = build();
    if (isPrepared(build)) {
      return;
    }
    Path folder = build.resolve(PREPARED);
    FileTree.delete(folder);
    Path draft = extract(runner, build);
    processAheadOfTime(runner, draft, folder, environment);
    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    train(runner, folder, environment);
  }

  boolean isPrepared() throws IOException {
    return isPrepared(build());
  }

  /** Training is what comes last, and leaves one of these behind. */
  private static boolean isPrepared(Path build) {
    Path folder = build.resolve(PREPARED);
    return Files.exists(folder.resolve(CACHE)) || Files.exists(folder.resolve(UNTRAINED));
  }

  private void requireJar() throws PartFailure {
    if (!Files.exists(jar)) {
      throw new PartFailure(
          service.id(), "%s is missing".formatted(jar), "Build it: mvn -DskipTests package", null);
    }
  }

  /** Whether what was unpacked last is what would be unpacked now. */
  boolean isCurrent() throws IOException {
    return Files.exists(jar) && Files.exists(build());
  }

  /** Reads the whole jar. */
  private Path build() throws IOException {
    return home.cache("services").resolve(service.id()).resolve(fingerprint());
  }

  /** Changes with the jar's content, the virtual machine and the flags. */
  private String fingerprint() throws IOException {
    String machine = Runtime.version() + String.join(" ", ServiceJvm.flags());
    return "%08x-%08x".formatted(Fingerprint.ofFile(jar), Fingerprint.of(machine));
  }

  private Path extract(PartRunner runner, Path build)
      throws IOException, InterruptedException, PartFailure {
    Files.createDirectories(build);
    Path draft = build.resolve("new");
    FileTree.delete(draft);
    List<String> command =
        ServiceJvm.errand(
            home,
            service,
            List.of(
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                draft.toString()));
    Path log = home.log(service.id());
    int exit = runner.runToEnd(command, Map.of(), home.directory(), log);
    if (exit != 0) {
      throw new PartFailure(
          service.id(),
          "its jar could not be unpacked (exit code %d)".formatted(exit),
          "Check the free disk space and build it anew: mvn -DskipTests package",
          log);
    }
    return draft;
  }

  /** If it fails, the service runs all the same, only slower: that is said once per build. */
  private void processAheadOfTime(
      PartRunner runner, Path draft, Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    var log = Path.of("ahead-of-time.log");
    var aheadOfTime = new AheadOfTime(runner, home, service);
    if (!aheadOfTime.process(draft.resolve(jar.getFileName()), environment, draft.resolve(log))) {
      runner
          .progress()
          .note(
              service.id(),
              "could not be processed ahead of time and starts slower; why: "
                  + folder.resolve(log));
    }
  }

  private static void deleteOthers(Path current) throws IOException {
    try (DirectoryStream<Path> builds = Files.newDirectoryStream(current.getParent())) {
      for (Path build : builds) {
        if (!build.equals(current)) {
          FileTree.delete(build);
        }
      }
    }
  }

  /**
   * A run that ends once the application context stands, and leaves behind what it loaded. If it
   * fails, the service runs all the same, only slower: that is said once per build.
   */
  private void train(PartRunner runner, Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path draft = folder.resolve("new.aot");
    Path log = folder.resolve("training.log");
    var command = new ArrayList<String>();
    command.add(Jvm.java().toString());
    command.addAll(ServiceJvm.flags());
    command.add(ServiceJvm.marker(home, service));
    command.add("-XX:AOTCacheOutput=" + draft);
    command.add("-Dspring.context.exit=onRefresh");
    command.addAll(application(folder));
    int exit = runner.runToEnd(command, environment, folder, log);
    if (exit == 0 && Files.exists(draft)) {
      Files.move(draft, folder.resolve(CACHE), StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.deleteIfExists(draft);
      Files.writeString(folder.resolve(UNTRAINED), "exit code " + exit + "\n");
      runner.progress().note(service.id(), "has no start-up cache and starts slower; why: " + log);
    }
  }

  private List<String> arguments(Path folder) {
    var arguments = new ArrayList<>(ServiceJvm.flags());
    arguments.addAll(ServiceJvm.heapFlags());
    arguments.add(ServiceJvm.marker(home, service));
    if (Files.exists(folder.resolve(CACHE))) {
      arguments.addAll(ServiceJvm.cacheFlags(folder.resolve(CACHE)));
    }
    arguments.addAll(application(folder));
    return arguments;
  }

  private List<String> application(Path folder) {
    return List.of(
        "-Dspring.aot.enabled=" + AheadOfTime.isDone(folder), "-jar", jar.getFileName().toString());
  }
}
