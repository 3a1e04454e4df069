package emporium.stack.store;

import emporium.stack.home.Home;
import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import emporium.stack.part.Leftovers;
import emporium.stack.part.Part;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** maildev, which the build has installed: it delivers to nobody and shows every mail. */
final class MailCatcher implements Part {

  private final Home home;
  private final Ports ports;
  private final Path program =
      StackLibraries.module().resolve("mail/node_modules/maildev/bin/maildev");

  MailCatcher(Home home, Ports ports) {
    this.home = home;
    this.ports = ports;
  }

  @Override
  public List<String> names() {
    return List.of(Store.MAIL.id());
  }

  @Override
  public List<Integer> ports() {
    return Store.MAIL.ports().stream().map(ports::get).toList();
  }

  @Override
  public void prepare(PartRunner runner) throws PartFailure {
    if (!Files.exists(program)) {
      throw new PartFailure(
          name(),
          "%s is missing".formatted(program),
          "Install it: mvn -pl local-stack package",
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

  @Override
  public Map<String, String> environment() {
    return Map.of();
  }

  @Override
  public Path directory() {
    return home.data(name());
  }

  @Override
  public boolean isReady() {
    return Store.MAIL.isReady(ports);
  }

  @Override
  public Duration startPatience() {
    return Duration.ofSeconds(60);
  }

  @Override
  public Duration endPatience() {
    return Duration.ofSeconds(5);
  }
}
