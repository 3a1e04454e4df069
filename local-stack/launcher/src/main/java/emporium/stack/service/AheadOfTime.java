package emporium.stack.service;

import emporium.stack.home.FileTree;
import emporium.stack.home.Home;
import emporium.stack.part.PartRunner;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Spring's ahead-of-time processing of an unpacked service: which beans there are is worked out
 * once, with the settings the service will run with, and compiled into its jar, so that no start
 * has to search for them.
 *
 * @see <a href="https://docs.spring.io/spring-framework/reference/core/aot.html">Ahead of Time
 *     Optimizations</a>
 */
final class AheadOfTime {

  /** Stays behind in the service's folder, with the generated sources for whoever reads them. */
  private static final String RESULT = "ahead-of-time";

  private static final String PROCESSOR = "org.springframework.boot.SpringApplicationAotProcessor";

  private final PartRunner runner;
  private final Home home;
  private final Service service;

  AheadOfTime(PartRunner runner, Home home, Service service) {
    this.runner = runner;
    this.home = home;
    this.service = service;
  }

  static boolean isDone(Path folder) {
    return Files.exists(folder.resolve(RESULT));
  }

  /**
   * Adds to the jar what was worked out.
   *
   * @param jar lies in the folder with everything it needs
   * @return whether it could; if not, the jar is as it was
   */
  boolean process(Path jar, Map<String, String> environment, Path log)
      throws IOException, InterruptedException {
    Path work = jar.resolveSibling(RESULT);
    Files.createDirectories(work);
    boolean done =
        run(generate(jar), environment, work, log)
            && run(compile(jar, work), Map.of(), work, log)
            && run(add(jar), Map.of(), work, log);
    FileTree.delete(done ? work.resolve("classes") : work);
    return done;
  }

  private boolean run(
      List<String> program, Map<String, String> environment, Path directory, Path log)
      throws IOException, InterruptedException {
    List<String> command = ServiceJvm.errand(home, service, program);
    return runner.runToEnd(command, environment, directory, log) == 0;
  }

  private List<String> generate(Path jar) throws IOException {
    return List.of(
        "-cp",
        jar.toString(),
        PROCESSOR,
        mainClass(jar),
        "sources",
        "classes",
        "classes",
        "emporium",
        service.id());
  }

  private static String mainClass(Path jar) throws IOException {
    try (var file = new JarFile(jar.toFile())) {
      return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
    }
  }

  private static List<String> compile(Path jar, Path work) throws IOException {
    Path list = work.resolve("sources.txt");
    try (Stream<Path> files = Files.walk(work.resolve("sources"))) {
      Files.write(
          list,
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(file -> work.relativize(file).toString())
              .toList());
    }
    return List.of(
        "-m",
        "jdk.compiler/com.sun.tools.javac.Main",
        "-proc:none",
        "-parameters",
        "-nowarn",
        "-cp",
        "classes" + File.pathSeparator + jar,
        "-d",
        "classes",
        "@" + list.getFileName());
  }

  private static List<String> add(Path jar) {
    return List.of(
        "-m",
        "jdk.jartool/sun.tools.jar.Main",
        "--update",
        "--file",
        jar.toString(),
        "-C",
        "classes",
        ".");
  }
}
