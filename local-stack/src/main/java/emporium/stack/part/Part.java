package emporium.stack.part;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One process of the stack: how it is prepared, started, asked for its health and ended. */
public interface Part {

  /** The names it is known by in pid files and to the user; the first one also names its log. */
  List<String> names();

  /** What must be free before it can start. */
  List<Integer> ports();

  /** Brings the files it needs into place. Does nothing the second time. */
  void prepare(PartRunner runner) throws IOException, InterruptedException, PartFailure;

  List<String> command();

  Map<String, String> environment();

  /** The working directory. */
  Path directory();

  /** Whether it answers requests, asked in its own protocol. */
  boolean isReady();

  /** How long it may take from its start until it is ready. */
  Duration startPatience();

  /** How long it may take to end in good order before it is killed. */
  Duration endPatience();

  default String name() {
    return names().getFirst();
  }
}
