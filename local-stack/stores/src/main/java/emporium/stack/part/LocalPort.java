package emporium.stack.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Ports of this machine: whether one is free. */
public final class LocalPort {

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
}
