package emporium.stack.part;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One process of the stack: how it is prepared, started, asked for its health and ended. */
public interface Part {

  /** What it is called in pid files, logs and to the user. */
  String name();

  /** What must be free before it can start. */
  List<Integer> ports();

  /** Brings the files it needs into place. Does nothing the second time. */
  default void prepare(PartRunner runner) throws IOException, InterruptedException, PartFailure {}

  List<String> command();

  default Map<String, String> environment() {
    return Map.of();
  }

  /** The working directory. */
  Path directory();

  /** Whether the process that runs, if one does, is what would be started now. */
  default boolean isCurrent() throws IOException {
    return true;
  }

  /** Whether it answers requests, asked in its own protocol. */
  boolean isReady();

  /** How long it may take from its start until it is ready. */
  Duration startPatience();

  /** How long it may take to end in good order before it is killed. */
  Duration endPatience();
}
