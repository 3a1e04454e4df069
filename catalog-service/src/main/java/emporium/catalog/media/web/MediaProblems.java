package emporium.catalog.media.web;

import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** The refusals of the media store. */
final class MediaProblems {

  private static final ProblemType NAME_TAKEN =
      new ProblemType(
          "media-name-taken", HttpStatus.CONFLICT, "The name stands for another picture");
  private static final ProblemType TOO_LARGE =
      new ProblemType("media-too-large", HttpStatus.CONTENT_TOO_LARGE, "The picture is too large");
  private static final ProblemType NOT_THAT_TYPE =
      new ProblemType(
          "media-type-mismatch",
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "The content is not of the declared type");
  private static final ProblemType UNSAFE =
      new ProblemType(
          "media-unsafe", HttpStatus.UNPROCESSABLE_CONTENT, "The drawing does more than draw");

  private MediaProblems() {}

  static Problem nameTaken() {
    return Problem.of(NAME_TAKEN)
        .detail("Pictures are kept by browsers for ever. Choose another name for the new one.");
  }

  static Problem tooLarge(long largestBytes) {
    return Problem.of(TOO_LARGE)
        .detail("Pictures may have up to " + DataSize.ofBytes(largestBytes).toKilobytes() + " KB.");
  }

  static Problem tooManyPixels(long most) {
    return Problem.of(TOO_LARGE)
        .detail(
            "Pictures may have up to %d million pixels and 10,000 on a side."
                .formatted(most / 1_000_000));
  }

  static Problem notThatType() {
    return Problem.of(NOT_THAT_TYPE)
        .detail(
            "The name's ending, the content type and the content have to agree, and nothing may be broken.");
  }

  static Problem unsafe() {
    return Problem.of(UNSAFE)
        .detail(
            "Only elements, attributes and styles that draw are taken, and references within the drawing.");
  }
}
