package emporium.stack.smoke;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
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

  JsonNode until(String status, String path, Duration patience)
      throws StepFailure, InterruptedException {
    HttpResponse<Stream<String>> stream = browser.events(path);
    if (stream.statusCode() != 200) {
      throw StepFailure.of(
          "GET %s should be answered with 200, not %d".formatted(path, stream.statusCode()));
    }
    // A stream that falls silent can only be left from outside.
    var reader = Executors.newVirtualThreadPerTaskExecutor();
    try {
      Callable<JsonNode> reading = () -> read(stream.body(), status);
      return reader.submit(reading).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw StepFailure.of(
          "The order should become %s within %d s; its stream last said: %s"
              .formatted(status, patience.toSeconds(), last.get()));
    } catch (ExecutionException e) {
      throw StepFailure.of("The order's stream broke: " + e.getCause());
    } finally {
      stream.body().close();
      reader.shutdownNow();
    }
  }

  private JsonNode read(Stream<String> lines, String status) throws StepFailure {
    for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
      String line = each.next();
      if (line.startsWith(DATA)) {
        last.set(line);
        JsonNode order = parse(line.substring(DATA.length()));
        if (order.path("status").asText().equals(status)) {
          return order;
        }
      }
    }
    throw StepFailure.of("it ended; it last said: " + last.get());
  }

  private JsonNode parse(String text) throws StepFailure {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw StepFailure.of("it should carry JSON: " + text);
    }
  }
}
