package emporium.stack.store;

import emporium.stack.home.Home;
import emporium.stack.part.Leftovers;
import java.util.List;

/** What all Java processes of the stores are started with: little memory, quick starts. */
final class StoreJvm {

  private StoreJvm() {}

  /**
   * The compilers' first tier alone and the serial collector cost the least memory; the archive of
   * loaded classes is written at the first good end and makes every later start faster.
   */
  static List<String> flags(Home home, String name) {
    return List.of(
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseCompactObjectHeaders",
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + home.cache("classes").resolve(name + ".jsa"),
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        "-Xlog:cds=off:stderr",
        "-Xlog:aot=off:stderr",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.awt.headless=true",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        Leftovers.marker(home, name));
  }
}
