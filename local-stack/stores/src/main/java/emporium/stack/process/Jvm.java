package emporium.stack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for further processes of the Java virtual machine this one runs on. */
public final class Jvm {

  private Jvm() {}

  public static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** A command line: this machine's {@code java}, the flags, the class path and the main class. */
  public static List<String> command(
      List<String> flags, String classPath, String mainClass, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(java().toString());
    command.addAll(flags);
    command.add("-cp");
    command.add(classPath);
    command.add(mainClass);
    command.addAll(arguments);
    return command;
  }
}
