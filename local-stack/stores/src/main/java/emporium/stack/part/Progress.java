package emporium.stack.part;

import java.time.Duration;

/** Receives what happens to the parts, so that a person can watch. */
public interface Progress {

  /** A part answers. {@code took} counts from the decision to start it, preparation included. */
  default void ready(Part part, Duration took) {}

  /** A part answered already. */
  default void found(Part part) {}

  /** Something is being done for a part that takes a while. */
  default void note(String part, String what) {}

  /** Where nobody watches. */
  Progress SILENT = new Progress() {};
}
