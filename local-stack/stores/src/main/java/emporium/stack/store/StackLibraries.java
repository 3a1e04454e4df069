package emporium.stack.store;

import emporium.stack.home.FileTree;
import emporium.stack.home.Fingerprint;
import emporium.stack.home.Home;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The jars the store processes run on, in a folder of the home. They are copied (linked where the
 * file system can) from the build, so that a rebuild or a {@code mvn clean} under a running stack
 * does not pull the classes from under it.
 *
 * @param folder holds {@code lib} and {@code es-lib}
 */
public record StackLibraries(Path folder) {

  private static final String LIB = "lib";

  /** What only the Elasticsearch process has on its class path. */
  private static final String SEARCH_LIB = "es-lib";

  private static final Map<Home, StackLibraries> INSTALLED = new HashMap<>();

  /**
   * Where {@code mvn package} puts them: {@code local-stack/stores/target/stack}, found from our
   * code.
   */
  static StackLibraries built() {
    try {
      URI here = StackLibraries.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path code = Path.of(here);
      if (Files.isDirectory(code)) { // target/classes, when a test or an IDE runs us
        return new StackLibraries(code.resolveSibling("stack"));
      }
      Path folder = parent(code);
      return new StackLibraries(folder.endsWith(LIB) ? parent(folder) : folder);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path parent(Path path) {
    return path.resolveSibling(".").normalize();
  }

  /**
   * Brings the built jars into the home, unless this very build is there already. Looks once in the
   * life of a process, as a build that it calls writes jars anew.
   */
  static synchronized StackLibraries installedIn(Home home) throws IOException {
    StackLibraries installed = INSTALLED.get(home);
    if (installed == null) {
      installed = install(home);
      INSTALLED.put(home, installed);
    }
    return installed;
  }

  private static StackLibraries install(Home home) throws IOException {
    StackLibraries built = built();
    Path all = home.cache(LIB);
    Path target = all.resolve(built.fingerprint());
    if (!Files.exists(target)) {
      Path draft = all.resolve("new");
      FileTree.delete(draft);
      for (String part : List.of(LIB, SEARCH_LIB)) {
        Path folder = Files.createDirectories(draft.resolve(part));
        for (Path jar : jars(built.folder().resolve(part))) {
          install(jar, folder.resolve(jar.getFileName()));
        }
      }
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }
    return new StackLibraries(target);
  }

  /** Our own jar is written anew by every build, in place; all others never change. */
  private static void install(Path jar, Path copy) throws IOException {
    if (!isOurs(jar)) {
      try {
        Files.createLink(copy, jar);
        return;
      } catch (IOException | UnsupportedOperationException e) {
        // another file system
      }
    }
    Files.copy(jar, copy, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static boolean isOurs(Path jar) {
    return jar.getFileName().toString().equals("stores.jar");
  }

  /** By our jar's content, as a build without changes writes it anew, and the others' names. */
  private String fingerprint() throws IOException {
    var contents = new StringBuilder();
    for (String part : List.of(LIB, SEARCH_LIB)) {
      for (Path jar : jars(folder.resolve(part))) {
        contents.append(part).append(jar.getFileName());
        contents.append(isOurs(jar) ? Fingerprint.ofFile(jar) : Files.size(jar)).append('\n');
      }
    }
    return "%08x".formatted(Fingerprint.of(contents.toString()));
  }

  /** Deletes the jars of earlier builds. Only while nothing of the home runs. */
  void deleteOthers() throws IOException {
    try (DirectoryStream<Path> builds = Files.newDirectoryStream(parent(folder))) {
      for (Path build : builds) {
        if (!build.equals(folder)) {
          FileTree.delete(build);
        }
      }
    }
  }

  String classPath() throws IOException {
    return join(jars(folder.resolve(LIB)));
  }

  String searchClassPath() throws IOException {
    var all = new ArrayList<>(jars(folder.resolve(SEARCH_LIB)));
    all.addAll(jars(folder.resolve(LIB)));
    return join(all);
  }

  /** In a fixed order, which a shared archive of classes depends on. */
  private static List<Path> jars(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("%s is missing: run mvn package first".formatted(folder));
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static String join(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
