package emporium.stack.part;

import java.time.Duration;

/** Told what happens to the parts, so that a person can watch. */
public interface Progress {

  /** A part answers. {@code took} counts from the decision to start it, preparation included. */
  void ready(Part part, Duration took);

  /** A part answered already. */
  void found(Part part);

  /** Something is being done for a part that takes a while. */
  void note(String part, String what);

  /** For callers with nobody watching. */
  Progress SILENT =
      new Progress() {
        @Override
        public void ready(Part part, Duration took) {}

        @Override
        public void found(Part part) {}

        @Override
        public void note(String part, String what) {}
      };
}
