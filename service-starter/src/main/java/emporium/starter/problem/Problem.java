package emporium.starter.problem;

import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/**
 * One refusal, as an RFC 9457 problem document in the making.
 *
 * <pre>{@code return Problem.of(SOLD_OUT).detail("…").with("shortages", shortages).toResponse();}
 * </pre>
 */
public final class Problem {

  private final ProblemDetail body;
  private final HttpHeaders headers = new HttpHeaders();

  private Problem(ProblemDetail body) {
    this.body = body;
  }

  public static Problem of(ProblemType type) {
    ProblemDetail body = ProblemDetail.forStatus(type.status());
    body.setType(type.uri());
    body.setTitle(type.title());
    return new Problem(body);
  }

  /**
   * What is absent, or not visible to the current user.
   *
   * @param what names it for a person: {@code "This order"}
   */
  public static Problem notFound(String what) {
    return of(ProblemType.NOT_FOUND).detail(what + " does not exist.");
  }

  /** What is special about this occurrence, in words for a person. */
  public Problem detail(String detail) {
    body.setDetail(detail);
    return this;
  }

  /** A further member for programs. */
  public Problem with(String member, Object value) {
    body.setProperty(member, value);
    return this;
  }

  /** What is wrong where in the request. */
  public Problem errors(List<FieldProblem> errors) {
    return with("errors", errors);
  }

  /** When it is worth trying again; whole seconds, at least one. */
  public Problem retryAfter(Duration pause) {
    long seconds = Math.max(1, Math.ceilDiv(pause.toMillis(), 1000));
    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return this;
  }

  public ResponseEntity<ProblemDetail> toResponse() {
    return ResponseEntity.status(body.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(body);
  }

  public ErrorResponseException toException() {
    var exception =
        new ErrorResponseException(HttpStatusCode.valueOf(body.getStatus()), body, null);
    exception.getHeaders().addAll(headers);
    return exception;
  }

  ProblemDetail body() {
    return body;
  }

  HttpHeaders headers() {
    return headers;
  }
}
