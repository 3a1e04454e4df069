package emporium.stack.launch;

import emporium.stack.part.Part;
import emporium.stack.part.Progress;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.Scanner;

/** Talks to the person in front of the terminal. Lines of several threads never mix. */
final class Console implements Progress {

  private final PrintStream out;
  private final PrintStream err;
  private final boolean styled;
  private final long begin = System.nanoTime();

  Console(PrintStream out, PrintStream err, boolean styled) {
    this.out = out;
    this.err = err;
    this.styled = styled;
  }

  static Console ofThisProcess() {
    @SuppressWarnings("SystemConsoleNull") // it is, when no terminal could be opened
    boolean terminal = System.console() != null && System.console().isTerminal();
    return new Console(System.out, System.err, terminal && System.getenv("NO_COLOR") == null);
  }

  void say(String line) {
    out.println(line);
  }

  void error(String line) {
    err.println(line);
  }

  /** What the user types; empty when nobody is there to answer. */
  String ask(String question) {
    out.print(question);
    out.flush();
    var in = new Scanner(System.in, Charset.defaultCharset());
    return in.hasNextLine() ? in.nextLine() : "";
  }

  String bold(String text) {
    return styled ? "\033[1m" + text + "\033[0m" : text;
  }

  /** One line of a longer undertaking: time since its beginning, part, what happened. */
  void step(String part, String what) {
    out.printf(Locale.ROOT, "%7.1f s  %-22s %s%n", seconds(elapsed()), part, what);
    out.flush();
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  @Override
  public void ready(Part part, Duration took) {
    step(part.name(), String.format(Locale.ROOT, "ready after %.1f s", seconds(took)));
  }

  @Override
  public void found(Part part) {
    step(part.name(), "runs already");
  }

  @Override
  public void note(String part, String what) {
    step(part, what);
  }
}
