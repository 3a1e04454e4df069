package emporium.stack.launch;

import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import emporium.stack.part.PartRunner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code ./shop smoke}: one purchase, step by step, by the journey in {@code storefront/smoke}. It
 * knows the platform only by its two addresses, so it serves wherever the platform runs.
 */
final class Smoke {

  private static final String USAGE =
      """
      ./shop smoke [--url <shop>] [--mail <mail catcher>]

      Buys something over HTTP, from registration to receipt, and says of each step what came of it.
      By default at the platform of this checkout; --url and --mail name another one, for example
      --url http://localhost:8080 --mail http://localhost:1080. Exit code 1 when a step fails.\
      """;

  private final Installation installation;
  private final Console console;

  Smoke(Installation installation, Console console) {
    this.installation = installation;
    this.console = console;
  }

  /** Where to buy, and where the mails about it arrive. */
  record Addresses(URI shop, URI mail) {

    static Addresses parse(List<String> arguments, Ports ports) throws UsageException {
      var addresses =
          new Addresses(
              URI.create("http://localhost:" + ports.get(Port.GATEWAY)),
              URI.create("http://localhost:" + ports.get(Port.MAIL_WEB)));
      for (int i = 0; i < arguments.size(); i += 2) {
        String option = arguments.get(i);
        String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
        addresses =
            switch (option) {
              case "--url" -> new Addresses(address(value), addresses.mail());
              case "--mail" -> new Addresses(addresses.shop(), address(value));
              default -> throw new UsageException("smoke knows --url and --mail, not " + option);
            };
      }
      return addresses;
    }

    private static URI address(String text) throws UsageException {
      try {
        URI address = URI.create(text.replaceFirst("/+$", ""));
        if (address.getScheme() != null && address.getHost() != null) {
          return address;
        }
      } catch (IllegalArgumentException e) {
        // said below
      }
      throw new UsageException("\"%s\" is no address like http://localhost:8080".formatted(text));
    }
  }

  int run(List<String> arguments) throws IOException, InterruptedException, UsageException {
    if (List.of("--help", "-h").contains(arguments.isEmpty() ? "" : arguments.getFirst())) {
      console.say(USAGE);
      return 0;
    }
    var runner = new PartRunner(installation.home(), console);
    var addresses = Addresses.parse(arguments, new Platform(installation, runner).ports());
    Path storefront = installation.root().resolve("storefront");
    Path program = storefront.resolve("node_modules/.bin/playwright");
    if (!Files.exists(program)) { // neither built here nor used before
      console.say("Installing the storefront's tools ...");
      int exit = inStorefront(Map.of(), "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
      if (exit != 0) {
        return exit;
      }
    }
    return inStorefront(
        Map.of(
            "EMPORIUM_URL",
            addresses.shop().toString(),
            "EMPORIUM_MAIL_URL",
            addresses.mail().toString(),
            "PWTEST_CACHE_DIR",
            storefront.resolve("target/smoke-compiled").toString()),
        program.toString(),
        "test",
        "--config=smoke");
  }

  private int inStorefront(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(command)
            .directory(installation.root().resolve("storefront").toFile())
            .inheritIO();
    builder.environment().putAll(environment);
    return builder.start().waitFor();
  }
}
