package emporium.stack.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Ports of this machine: whether one is free, and who sits on it otherwise. */
public final class LocalPort {

  private static final String LISTENING = "0A";
  private static final Duration LETTING_GO = Duration.ofSeconds(1);

  /** Between the ports of the platform and those that the system lends to connections. */
  private static final int LOWEST = 27_000;

  private static final int HIGHEST = 32_000;

  private LocalPort() {}

  /**
   * A port to listen on, now and again later: unlike one that the system chooses, no connection of
   * another program gets it while nothing listens there.
   */
  public static int free() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      if (isFree(port)) {
        return port;
      }
    }
  }

  public static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true); // connections of the last run still linger in TIME_WAIT
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** As {@link #isFree}, but gives a program that is just ending a moment to let go of it. */
  public static boolean becomesFree(int port) throws InterruptedException {
    long deadline = System.nanoTime() + LETTING_GO.toNanos();
    while (!isFree(port)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return true;
  }

  /** "java (pid 4711)", or "another program" when the system does not tell. */
  public static String owner(int port) {
    try {
      Set<String> sockets = listening(port);
      for (ProcessHandle process : ProcessHandle.allProcesses().toList()) {
        if (holdsAny(process.pid(), sockets)) {
          String program =
              process
                  .info()
                  .command()
                  .map(command -> Path.of(command).getFileName().toString())
                  .orElse("a program");
          return "%s (pid %d)".formatted(program, process.pid());
        }
      }
    } catch (IOException e) {
      // no /proc on this system
    }
    return "another program";
  }

  private static Set<String> listening(int port) throws IOException {
    var sockets = new HashSet<String>();
    String suffix = ":%04X".formatted(port);
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      for (String line : Files.readAllLines(Path.of(table))) {
        String[] fields = line.strip().split("\\s+", -1);
        if (fields.length > 9 && fields[1].endsWith(suffix) && fields[3].equals(LISTENING)) {
          sockets.add("socket:[" + fields[9] + "]");
        }
      }
    }
    return sockets;
  }

  private static boolean holdsAny(long pid, Set<String> sockets) {
    try (DirectoryStream<Path> open =
        Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
      for (Path descriptor : open) {
        if (sockets.contains(Files.readSymbolicLink(descriptor).toString())) {
          return true;
        }
      }
    } catch (IOException | RuntimeException e) {
      // ended meanwhile, or somebody else's
    }
    return false;
  }
}
