package emporium.stack.smoke;

import java.io.PrintStream;
import java.util.List;

/** {@code ./shop smoke}. */
public final class Smoke {

  private Smoke() {}

  public static int run(List<String> arguments, PrintStream out) {
    out.println("not yet " + arguments);
    return 1;
  }
}
