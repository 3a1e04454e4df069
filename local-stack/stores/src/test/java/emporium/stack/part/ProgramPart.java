package emporium.stack.part;

import emporium.stack.process.Jvm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A part for tests: a small Java program that may listen on a port. */
record ProgramPart(String id, int port, String behaviour, Path directory) implements Part {

  static ProgramPart listening(String id, int port, Path directory) {
    return new ProgramPart(id, port, "listen", directory);
  }

  static ProgramPart dying(String id, int port, Path directory) {
    return new ProgramPart(id, port, "die", directory);
  }

  static ProgramPart silent(String id, int port, Path directory) {
    return new ProgramPart(id, port, "sleep", directory);
  }

  @Override
  public String name() {
    return id;
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  @Override
  public List<String> command() {
    return Jvm.command(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
        System.getProperty("java.class.path"),
        Program.class.getName(),
        List.of(behaviour, Integer.toString(port)));
  }

  @Override
  public boolean isReady() {
    return Probe.listens(port);
  }

  @Override
  public Duration startPatience() {
    return behaviour.equals("sleep") ? Duration.ofMillis(500) : Duration.ofSeconds(30);
  }

  @Override
  public Duration endPatience() {
    return Duration.ofSeconds(5);
  }

  /** What runs. */
  public static final class Program {

    private Program() {}

    public static void main(String[] arguments) throws Exception {
      switch (arguments[0]) {
        case "listen" -> {
          try (var socket =
              new java.net.ServerSocket(
                  Integer.parseInt(arguments[1]), 0, java.net.InetAddress.getLoopbackAddress())) {
            while (true) {
              socket.accept().close();
            }
          }
        }
        case "die" -> {
          System.out.println("cannot go on: the disk is full");
          System.exit(7);
        }
        default -> Thread.sleep(60_000);
      }
    }
  }
}
