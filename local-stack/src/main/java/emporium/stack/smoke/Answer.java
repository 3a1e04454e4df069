package emporium.stack.smoke;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpResponse;

/**
 * What the browser was answered in the end, after all redirects.
 *
 * @param uri where the last redirect led
 * @param repeated whether this is the answer to a second attempt; the first may have worked too
 */
record Answer(
    String method, URI uri, int status, String contentType, String body, boolean repeated) {

  private static final JsonMapper JSON = new JsonMapper();

  static Answer of(HttpResponse<String> response, boolean repeated) {
    return new Answer(
        response.request().method(),
        response.uri(),
        response.statusCode(),
        response.headers().firstValue("Content-Type").orElse(""),
        response.body(),
        repeated);
  }

  /** The same as the answer to a second attempt. */
  Answer asRepeated() {
    return new Answer(method, uri, status, contentType, body, true);
  }

  /** Refuses any other status. */
  Answer require(int expected, String what) throws StepFailure {
    if (status != expected) {
      throw StepFailure.of("%s should be answered with %d".formatted(what, expected), this);
    }
    return this;
  }

  /** For requests that are answered differently when an earlier attempt has worked already. */
  Answer require(int expected, int whenDoneBefore, String what) throws StepFailure {
    return repeated && status == whenDoneBefore ? this : require(expected, what);
  }

  JsonNode json() throws StepFailure {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw StepFailure.of("This should be JSON", this);
    }
  }
}
