package emporium.stack.store;

import emporium.stack.home.Home;
import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import emporium.stack.part.Leftovers;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** maildev, which the build has installed: it delivers to nobody and shows every mail. */
final class MailCatcher extends StorePart {

  private final Path program =
      StackLibraries.built()
          .folder()
          .resolve("../../../mail/node_modules/maildev/bin/maildev")
          .normalize();

  MailCatcher(Home home, Ports ports) {
    super(Store.MAIL, home, ports);
  }

  @Override
  public void prepare(PartRunner runner) throws PartFailure {
    if (!Files.exists(program)) {
      throw new PartFailure(
          name(),
          "%s is missing".formatted(program),
          "Install it: mvn -pl local-stack/mail package",
          null);
    }
  }

  @Override
  public List<String> command() {
    return List.of(
        "node",
        // Half the memory that Node.js would take before it cleans up.
        "--max-semi-space-size=1",
        "--max-old-space-size=64",
        program.toString(),
        "--ip=127.0.0.1",
        "--web-ip=127.0.0.1",
        "--smtp=" + ports.get(Port.SMTP),
        "--web=" + ports.get(Port.MAIL_WEB),
        "--mail-directory=" + directory(),
        "--",
        Leftovers.marker(home, name()));
  }
}
