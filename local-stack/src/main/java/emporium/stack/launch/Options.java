package emporium.stack.launch;

import java.util.List;

/** Checks of what follows a command's name. */
final class Options {

  private Options() {}

  static void none(List<String> arguments) throws UsageException {
    if (!arguments.isEmpty()) {
      throw new UsageException("\"%s\" means nothing here.".formatted(arguments.getFirst()));
    }
  }
}
