package emporium.stack.store;

import emporium.stack.home.FileTree;
import emporium.stack.home.Home;
import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The MySQL 8.0 server that travels in a jar. Unpacked and initialised once per home; schemas and
 * users are made anew at every start if they are missing.
 */
final class MySql extends StorePart {

  private static final String DISTRIBUTION = "8.0.31";
  private static final List<String> SCHEMAS = List.of("users", "catalog", "orders", "payments");
  private static final List<Path> LIBRARY_FOLDERS =
      Stream.of(
              "/lib/x86_64-linux-gnu",
              "/usr/lib/x86_64-linux-gnu",
              "/lib64",
              "/usr/lib64",
              "/usr/lib")
          .map(Path::of)
          .toList();

  /** Without asynchronous I/O the server must be configured not to try: -38 is "no such call". */
  private static final StubLibrary LIBAIO =
      new StubLibrary(
          "libaio.so.1",
          Map.of("io_setup", "LIBAIO_0.4", "io_getevents", "LIBAIO_0.4", "io_submit", "LIBAIO_0.1"),
          -38);

  /** A negative {@code numa_available()} means a machine without NUMA. */
  private static final StubLibrary LIBNUMA =
      new StubLibrary(
          "libnuma.so.1",
          Map.of(
              "numa_available", "libnuma_1.1",
              "numa_alloc_local", "libnuma_1.1",
              "numa_free", "libnuma_1.1",
              "mbind", "libnuma_1.1",
              "set_mempolicy", "libnuma_1.1",
              "numa_bitmask_free", "libnuma_1.2",
              "numa_get_mems_allowed", "libnuma_1.2"),
          -1);

  private final Path folder;
  private final Path program;
  private final Path data;

  MySql(Home home, Ports ports) {
    super(Store.MYSQL, home, ports);
    this.folder = home.data("mysql");
    this.program = home.cache("mysql").resolve(DISTRIBUTION);
    this.data = folder.resolve("data");
  }

  @Override
  public void prepare(PartRunner runner) throws IOException, InterruptedException, PartFailure {
    unpack(runner);
    Files.write(provisioning(), provisioningStatements());
    if (!Files.exists(data)) {
      initialise(runner);
    }
  }

  private void unpack(PartRunner runner) throws IOException, InterruptedException, PartFailure {
    if (Files.exists(program)) {
      return;
    }
    Path draft = program.resolveSibling("new");
    FileTree.delete(draft);
    try (InputStream in = program(archiveName())) {
      Path packed = Files.createDirectories(draft).resolve("packed.tar.gz");
      Files.copy(in, packed);
      untar(packed, draft, runner);
      Files.delete(packed);
    }
    Path stubs = Files.createDirectories(draft.resolve("stubs"));
    for (StubLibrary library : List.of(LIBAIO, LIBNUMA)) {
      if (isMissing(library)) {
        library.writeTo(stubs);
      }
    }
    Files.move(draft, program, StandardCopyOption.ATOMIC_MOVE);
  }

  private void untar(Path packed, Path target, PartRunner runner)
      throws IOException, InterruptedException, PartFailure {
    var command = List.of("tar", "-xzf", packed.toString(), "-C", target.toString());
    int exit = runner.runToEnd(command, Map.of(), target, home.log(name()));
    if (exit != 0) {
      throw new PartFailure(
          name(),
          "its program could not be unpacked (tar ended with exit code %d)".formatted(exit),
          "Check the free disk space.",
          home.log(name()));
    }
  }

  private static String archiveName() {
    boolean mac = System.getProperty("os.name").startsWith("Mac");
    boolean intel = List.of("amd64", "x86_64").contains(System.getProperty("os.arch"));
    return intel && mac
        ? "mysql-Mac_OS_X-x86_64.tar.gz"
        : "mysql-%s-%s.tar.gz"
            .formatted(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  private static boolean isMissing(StubLibrary library) {
    return LIBRARY_FOLDERS.stream()
        .noneMatch(system -> Files.exists(system.resolve(library.soname())));
  }

  private Path provisioning() {
    return folder.resolve("provision.sql");
  }

  private List<String> provisioningStatements() throws IOException {
    var statements = new ArrayList<String>();
    String password = AdminAccount.password(home);
    // The server runs this file at every start, and reads one statement a line.
    statements.add(
        "CREATE USER IF NOT EXISTS '%s'@'%%' IDENTIFIED BY '%s';"
            .formatted(AdminAccount.USERNAME, password));
    statements.add(
        "GRANT ALL ON *.* TO '%s'@'%%' WITH GRANT OPTION;".formatted(AdminAccount.USERNAME));
    SCHEMAS.forEach(schema -> statements.addAll(provisioning(schema)));
    return statements;
  }

  /** A schema, and a user of the same name and password with rights on it and on nothing else. */
  private static List<String> provisioning(String schema) {
    return List.of(
        "CREATE DATABASE IF NOT EXISTS `%s` CHARACTER SET utf8mb4;".formatted(schema),
        "CREATE USER IF NOT EXISTS '%s'@'%%' IDENTIFIED BY '%s';".formatted(schema, schema),
        "GRANT ALL ON `%s`.* TO '%s'@'%%';".formatted(schema, schema));
  }

  /** Into a folder beside the real one, so that an interrupted attempt never looks finished. */
  private void initialise(PartRunner runner) throws IOException, InterruptedException, PartFailure {
    runner.progress().note(name(), "creates its data folder");
    Path draft = folder.resolve("data.new");
    FileTree.delete(draft);
    var command = new ArrayList<>(program(draft));
    command.add("--initialize-insecure");
    int exit = runner.runToEnd(command, environment(), folder, home.log(name()));
    if (exit != 0) {
      throw new PartFailure(
          name(),
          "mysqld could not create its data folder (exit code %d)".formatted(exit),
          "Check the free disk space, then try again.",
          home.log(name()));
    }
    Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private List<String> program(Path dataFolder) {
    var command =
        new ArrayList<>(
            List.of(
                program.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + program,
                "--datadir=" + dataFolder,
                "--lc-messages-dir=" + program.resolve("share"),
                "--innodb-redo-log-capacity=32M",
                "--log-error-verbosity=1"));
    if (isMissing(LIBAIO)) {
      command.add("--innodb-use-native-aio=0");
    }
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root"); // a server asked to run as root wants to hear it twice
    }
    return command;
  }

  @Override
  public List<String> command() {
    var command = new ArrayList<>(program(data));
    command.addAll(
        List.of(
            "--init-file=" + provisioning(),
            "--port=" + ports.get(Port.MYSQL),
            "--bind-address=127.0.0.1",
            "--socket=",
            "--pid-file=" + folder.resolve("mysqld.pid"),
            "--mysqlx=OFF",
            "--skip-log-bin",
            "--skip-name-resolve",
            "--default-time-zone=+00:00",
            "--character-set-server=utf8mb4",
            "--innodb-buffer-pool-size=64M",
            "--innodb-log-buffer-size=4M",
            "--max-connections=200",
            "--performance-schema=OFF",
            "--table-open-cache=400",
            "--table-definition-cache=600",
            "--thread-cache-size=16"));
    return command;
  }

  @Override
  public Map<String, String> environment() {
    return Map.of("LD_LIBRARY_PATH", program.resolve("stubs").toString());
  }
}
