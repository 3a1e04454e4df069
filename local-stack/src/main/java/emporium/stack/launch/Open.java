package emporium.stack.launch;

import emporium.stack.home.Port;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import emporium.stack.part.Progress;
import java.io.IOException;
import java.util.List;

/** {@code ./shop open}. */
final class Open {

  private static final List<String> OPENERS = List.of("xdg-open", "open");

  private final Installation installation;
  private final Console console;

  Open(Installation installation, Console console) {
    this.installation = installation;
    this.console = console;
  }

  int run() throws IOException, PartFailure {
    var platform = new Platform(installation, new PartRunner(installation.home(), Progress.SILENT));
    platform.requireRunning("open");
    String address = "http://localhost:" + platform.ports().get(Port.GATEWAY);
    console.say(address);
    for (String opener : OPENERS) {
      try {
        new ProcessBuilder(opener, address)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
        return 0;
      } catch (IOException e) {
        // not this kind of system; the address is on the screen
      }
    }
    return 0;
  }
}
