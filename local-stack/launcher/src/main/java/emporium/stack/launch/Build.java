package emporium.stack.launch;

import emporium.stack.home.Home;
import emporium.stack.part.Leftovers;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import emporium.stack.service.Service;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls Maven, on the JDK the launcher runs on, when sources are newer than what was built. */
final class Build {

  private static final Set<String> NO_SOURCES =
      Set.of("target", "node_modules", "dist", "test", "e2e", "smoke", ".git");

  /** What goes into a service's jar besides its own module. */
  private static final List<String> SHARED = List.of("money", "common-events", "service-starter");

  private final Installation installation;
  private final Console console;

  Build(Installation installation, Console console) {
    this.installation = installation;
    this.console = console;
  }

  void bringUpToDate(PartRunner runner) throws IOException, InterruptedException, PartFailure {
    bringUpToDate(runner, Arrays.stream(Service.values()).map(Service::id).toList());
  }

  void bringUpToDate(PartRunner runner, List<String> modules)
      throws IOException, InterruptedException, PartFailure {
    var outdated = new ArrayList<String>();
    for (String module : modules) {
      if (isOutdated(module)) {
        outdated.add(module);
      }
    }
    if (outdated.isEmpty()) {
      return;
    }
    console.step("build", "of " + String.join(", ", outdated));
    build(runner, outdated);
    for (String module : outdated) {
      // Only now: a build may write files beside its sources.
      Files.write(stamp(module), new byte[0]);
    }
    console.step("build", "done");
  }

  boolean isOutdated(String module) throws IOException {
    Path jar =
        installation.root().resolve(module).resolve("target/" + module + "-0.1.0-SNAPSHOT.jar");
    if (!Files.exists(jar)) {
      return true;
    }
    FileTime built = Files.getLastModifiedTime(packed(jar));
    if (Files.exists(stamp(module))) {
      FileTime checked = Files.getLastModifiedTime(stamp(module));
      built = built.compareTo(checked) > 0 ? built : checked;
    }
    var sources = new ArrayList<Path>();
    sources.add(installation.root().resolve("pom.xml"));
    sources.add(installation.root().resolve(module));
    SHARED.forEach(shared -> sources.add(installation.root().resolve(shared)));
    if (module.equals(Service.GATEWAY.id())) {
      sources.add(installation.root().resolve("web"));
    }
    for (Path source : sources) {
      if (newest(source).compareTo(built) > 0) {
        return true;
      }
    }
    return false;
  }

  /** What the jar plugin made: Spring Boot dates its own jar by {@code outputTimestamp}. */
  private static Path packed(Path jar) {
    Path original = jar.resolveSibling(jar.getFileName() + ".original");
    return Files.exists(original) ? original : jar;
  }

  /** When a module was last found to be up to date: Maven does not rewrite a jar without need. */
  private Path stamp(String module) {
    return installation.home().cache("built").resolve(module);
  }

  private static FileTime newest(Path root) throws IOException {
    FileTime[] newest = {FileTime.fromMillis(0)};
    if (Files.exists(root)) {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return NO_SOURCES.contains(folder.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              FileTime changed = attributes.lastModifiedTime();
              newest[0] = changed.compareTo(newest[0]) > 0 ? changed : newest[0];
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return newest[0];
  }

  private void build(PartRunner runner, List<String> modules)
      throws IOException, InterruptedException, PartFailure {
    Home home = installation.home();
    Path log = home.log("build");
    Files.deleteIfExists(log);
    // What only checks the sources is the business of ./shop test.
    var command =
        List.of(
            "mvn",
            "-B",
            "-ntp",
            "-T1C",
            "-Dquick",
            "-Dmaven.test.skip=true",
            "-Dspotless.check.skip=true",
            Leftovers.marker(home, "build"),
            "-am",
            "-pl",
            String.join(",", modules),
            "package");
    try (var watch = MavenProgress.of(log, console)) {
      int exit = runner.runToEnd(command, forOneBuild(), installation.root(), log);
      if (exit != 0) {
        throw new PartFailure(
            "build",
            "Maven ended with exit code " + exit,
            "The whole log is %s.".formatted(log),
            MavenProgress.errorsOf(log));
      }
    }
  }

  /** The compilers' first tier alone: the others cost more than they bring in half a minute. */
  private static Map<String, String> forOneBuild() {
    return Map.of(
        "JAVA_HOME",
        System.getProperty("java.home"),
        "MAVEN_OPTS",
        System.getenv().getOrDefault("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"));
  }
}
