package emporium.stack.smoke;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;

/**
 * {@code ./shop smoke [--url <shop>] [--mail <mail catcher>]}: one purchase, step by step. It knows
 * the platform only by its two addresses, so it serves wherever the platform runs.
 */
public final class Smoke {

  private static final int PASSED = 0;
  private static final int FAILED = 1;
  private static final int BAD_ARGUMENTS = 2;

  private Smoke() {}

  record Options(URI shop, URI mail) {

    static Options parse(List<String> arguments, URI usualShop, URI usualMail) {
      URI shop = usualShop;
      URI mail = usualMail;
      for (int i = 0; i < arguments.size(); i += 2) {
        String option = arguments.get(i);
        if (i + 1 == arguments.size()) {
          throw new IllegalArgumentException(option + " needs an address");
        }
        URI value = address(arguments.get(i + 1));
        switch (option) {
          case "--url" -> shop = value;
          case "--mail" -> mail = value;
          default ->
              throw new IllegalArgumentException("smoke knows --url and --mail, not " + option);
        }
      }
      return new Options(shop, mail);
    }

    private static URI address(String text) {
      URI address = URI.create(text.replaceFirst("/+$", ""));
      if (address.getScheme() == null || address.getHost() == null) {
        throw new IllegalArgumentException(
            "\"%s\" is no address like http://localhost:8080".formatted(text));
      }
      return address;
    }
  }

  /**
   * @return 0 when every step passed, 1 when one did not, 2 for bad arguments
   */
  public static int run(List<String> arguments, URI usualShop, URI usualMail, PrintStream out)
      throws InterruptedException {
    Options options;
    try {
      options = Options.parse(arguments, usualShop, usualMail);
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      return BAD_ARGUMENTS;
    }
    out.printf("Buying something at %s%n%n", options.shop());
    try (var browser = new Browser(options.shop());
        var mails = new CaughtMails(options.mail())) {
      return new Journey(browser, mails, out).walk() ? PASSED : FAILED;
    }
  }
}
