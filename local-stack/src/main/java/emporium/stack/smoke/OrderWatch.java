package emporium.stack.smoke;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Follows an order's event stream until the order has a status. */
final class OrderWatch {

  private static final String DATA = "data:";

  private final Browser browser;
  private final JsonMapper json = new JsonMapper();
  private final AtomicReference<String> last = new AtomicReference<>("nothing");

  OrderWatch(Browser browser) {
    this.browser = browser;
  }

  /** A stream that breaks off is opened anew, as browsers do. */
  JsonNode until(String status, String path, Duration patience)
      throws StepFailure, InterruptedException {
    return Eventually.get(
        patience,
        () -> "The order should become %s; its stream last said: %s".formatted(status, last.get()),
        () -> watch(status, path, patience));
  }

  /**
   * @return empty when the stream ended before
   */
  private Optional<JsonNode> watch(String status, String path, Duration patience)
      throws StepFailure, InterruptedException {
    HttpResponse<Stream<String>> stream = browser.events(path);
    if (stream.statusCode() == Browser.BAD_GATEWAY) {
      stream.body().close();
      return Optional.empty();
    }
    if (stream.statusCode() != 200) {
      throw StepFailure.of(
          "GET %s should be answered with 200, not %d".formatted(path, stream.statusCode()));
    }
    // A stream that falls silent can only be left from outside.
    var reader = Executors.newVirtualThreadPerTaskExecutor();
    try {
      Callable<Optional<JsonNode>> reading = () -> read(stream.body(), status);
      return reader.submit(reading).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StepFailure failure) {
        throw failure;
      }
      last.set("broke off: " + e.getCause());
      return Optional.empty();
    } finally {
      stream.body().close();
      reader.shutdownNow();
    }
  }

  private Optional<JsonNode> read(Stream<String> lines, String status) throws StepFailure {
    for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
      String line = each.next();
      if (line.startsWith(DATA)) {
        last.set(line);
        JsonNode order = parse(line.substring(DATA.length()));
        if (order.path("status").asText().equals(status)) {
          return Optional.of(order);
        }
      }
    }
    return Optional.empty();
  }

  private JsonNode parse(String text) throws StepFailure {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw StepFailure.of("it should carry JSON: " + text);
    }
  }
}
