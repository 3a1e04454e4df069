package emporium.stack.launch;

import emporium.stack.home.Home;
import emporium.stack.home.HomeLock;
import emporium.stack.home.Ports;
import emporium.stack.part.Leftovers;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What one {@code ./shop} works on.
 *
 * @param root the checkout
 * @param home where the running platform keeps its things
 * @param ports the ports to use, unless the platform runs on others already
 */
record Installation(Path root, Home home, Ports ports) {

  /** From the property {@code emporium.root}, which the script sets, and the environment. */
  static Installation ofThisProcess() {
    Path root = Path.of(System.getProperty("emporium.root", ".")).toAbsolutePath().normalize();
    String home = System.getenv("EMPORIUM_HOME");
    return new Installation(
        root,
        new Home(home == null || home.isBlank() ? root.resolve(".shop") : Path.of(home)),
        Ports.of(System.getenv()));
  }

  /**
   * Waits for another command on the same home, and says so. What one that was killed has left at
   * work, a build for example, is ended: it would write into the same files.
   */
  HomeLock lock(Console console) throws IOException, InterruptedException {
    HomeLock lock =
        HomeLock.acquire(
            home,
            () -> console.say("Another ./shop is at work on this installation; waiting for it."));
    Leftovers.end(home);
    return lock;
  }
}
