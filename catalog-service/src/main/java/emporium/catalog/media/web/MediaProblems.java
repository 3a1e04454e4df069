package emporium.catalog.media.web;

import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** The refusals of the media store. */
final class MediaProblems {

  private static final ProblemType NAME_TAKEN =
      new ProblemType(
          "media-name-taken", HttpStatus.CONFLICT, "This name is already used for another picture");
  private static final ProblemType TOO_LARGE =
      new ProblemType("media-too-large", HttpStatus.CONTENT_TOO_LARGE, "The picture is too large");
  private static final ProblemType NOT_THAT_TYPE =
      new ProblemType(
          "media-type-mismatch",
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "The content is not of the declared type");
  private static final ProblemType UNSAFE =
      new ProblemType(
          "media-unsafe",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "The drawing contains something that is not allowed");

  private MediaProblems() {}

  static Problem nameTaken() {
    return Problem.of(NAME_TAKEN)
        .detail("Browsers cache pictures for ever. Choose another name for the new one.");
  }

  static Problem tooLarge(long largestBytes) {
    return Problem.of(TOO_LARGE)
        .detail("Send a picture of up to " + DataSize.ofBytes(largestBytes).toKilobytes() + " KB.");
  }

  static Problem tooManyPixels(long most) {
    return Problem.of(TOO_LARGE)
        .detail(
            "Send a picture of up to %d million pixels and 10,000 on a side."
                .formatted(most / 1_000_000));
  }

  static Problem notThatType() {
    return Problem.of(NOT_THAT_TYPE)
        .detail(
            "The file extension, the content type and the content must match, and the file must be complete.");
  }

  static Problem unsafe() {
    return Problem.of(UNSAFE)
        .detail(
            "Use only elements, attributes and styles that draw, and references within the drawing.");
  }
}
