package emporium.starter.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * A kind of error, which clients distinguish by its URI. Each is described in {@code
 * emporium/problems.json}, which the gateway shows at that URI.
 *
 * @param slug names it for ever: the last part of its URI
 * @param title the same words for every occurrence
 */
public record ProblemType(String slug, HttpStatus status, String title) {

  public static final ProblemType INVALID_REQUEST =
      new ProblemType("invalid-request", HttpStatus.BAD_REQUEST, "The request is invalid");
  public static final ProblemType UNAUTHENTICATED =
      new ProblemType("unauthenticated", HttpStatus.UNAUTHORIZED, "Authentication is required");

  /** Of an event that was sent to a webhook. */
  public static final ProblemType SIGNATURE_INVALID =
      new ProblemType("signature-invalid", HttpStatus.UNAUTHORIZED, "The signature is not valid");

  public static final ProblemType FORBIDDEN =
      new ProblemType("forbidden", HttpStatus.FORBIDDEN, "Access is denied");
  public static final ProblemType NOT_FOUND =
      new ProblemType("not-found", HttpStatus.NOT_FOUND, "Not found");
  public static final ProblemType EDIT_CONFLICT =
      new ProblemType(
          "edit-conflict", HttpStatus.CONFLICT, "The resource was changed by another request");
  public static final ProblemType STALE =
      new ProblemType(
          "stale", HttpStatus.PRECONDITION_FAILED, "The resource has changed since you read it");
  public static final ProblemType VERSION_REQUIRED =
      new ProblemType("version-required", HttpStatus.PRECONDITION_REQUIRED, "If-Match is required");
  public static final ProblemType DEPENDENCY_UNAVAILABLE =
      new ProblemType(
          "dependency-unavailable",
          HttpStatus.SERVICE_UNAVAILABLE,
          "The service is temporarily unavailable");
  public static final ProblemType INTERNAL_ERROR =
      new ProblemType(
          "internal-error", HttpStatus.INTERNAL_SERVER_ERROR, "An internal error occurred");

  /** What stands for a status where nothing more is known. */
  public static ProblemType of(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST -> INVALID_REQUEST;
      case UNAUTHORIZED -> UNAUTHENTICATED;
      case FORBIDDEN -> FORBIDDEN;
      case NOT_FOUND -> NOT_FOUND;
      case SERVICE_UNAVAILABLE -> DEPENDENCY_UNAVAILABLE;
      case INTERNAL_SERVER_ERROR -> INTERNAL_ERROR;
      default ->
          new ProblemType(
              status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
              status,
              status.getReasonPhrase());
    };
  }

  /** The stable identifier, relative to the public address. */
  public URI uri() {
    return URI.create("/problems/" + slug);
  }
}
