package emporium.stack.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The customer's inbox, as the mail catcher shows it: maildev, or local-stack's own. */
final class CaughtMails implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Browser browser;

  CaughtMails(URI mailCatcher) {
    this.browser = new Browser(mailCatcher);
  }

  /** The newest mail to this address that is wanted, once it has come. */
  JsonNode await(String address, String what, Predicate<JsonNode> wanted)
      throws StepFailure, InterruptedException {
    String path = "/email?to.address=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    return Eventually.get(
        PATIENCE,
        "There should be a mail to %s: %s".formatted(address, what),
        () -> find(browser.get(path).require(200, "The mail catcher").json(), wanted));
  }

  private static Optional<JsonNode> find(JsonNode mails, Predicate<JsonNode> wanted) {
    return StreamSupport.stream(mails.spliterator(), false)
        .filter(wanted)
        .reduce((older, newer) -> newer);
  }

  @Override
  public void close() {
    browser.close();
  }
}
