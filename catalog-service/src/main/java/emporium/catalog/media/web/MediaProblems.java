package emporium.catalog.media.web;

import emporium.catalog.media.StoreMediaAssets.Outcome;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
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

  private static final ProblemType BAD_ARCHIVE =
      new ProblemType(
          "media-archive-invalid",
          HttpStatus.BAD_REQUEST,
          "The archive is not a complete list of pictures");
  private static final ProblemType ARCHIVE_TOO_LARGE =
      new ProblemType(
          "media-archive-too-large", HttpStatus.CONTENT_TOO_LARGE, "The archive is too large");

  private MediaProblems() {}

  static Problem of(Outcome.Refused refusal) {
    return switch (refusal) {
      case Outcome.NameTaken() -> nameTaken();
      case Outcome.TooLarge(var largest) -> tooLarge(largest);
      case Outcome.TooManyPixels(var most) -> tooManyPixels(most);
      case Outcome.NotThatType() -> notThatType();
      case Outcome.Unsafe() -> unsafe();
    };
  }

  private static Problem nameTaken() {
    return Problem.of(NAME_TAKEN)
        .detail("Browsers cache pictures for ever. Choose another name for the new one.");
  }

  private static Problem tooLarge(long largestBytes) {
    return Problem.of(TOO_LARGE)
        .detail("Send a picture of up to " + DataSize.ofBytes(largestBytes).toKilobytes() + " KB.");
  }

  private static Problem tooManyPixels(long most) {
    return Problem.of(TOO_LARGE)
        .detail(
            "Send a picture of up to %d million pixels and 10,000 on a side."
                .formatted(most / 1_000_000));
  }

  private static Problem notThatType() {
    return Problem.of(NOT_THAT_TYPE)
        .detail(
            "The file extension, the content type and the content must match, and the file must be complete.");
  }

  private static Problem unsafe() {
    return Problem.of(UNSAFE)
        .detail(
            "Use only elements, attributes and styles that draw, and references within the drawing.");
  }

  static Problem brokenArchive() {
    return Problem.of(BAD_ARCHIVE)
        .detail("Send a complete tar archive, not compressed. Nothing of this one was stored.");
  }

  static Problem unfitEntry(String name) {
    return Problem.of(BAD_ARCHIVE)
        .detail(
            "Send plain files, each under a name of its own of a-z, 0-9 and - that ends in .svg,"
                + " .webp, .png, .jpg or .jpeg. This entry is none: %s. Nothing was stored."
                    .formatted(StringUtils.truncate(name, 200)));
  }

  static Problem tooManyEntries(int most) {
    return Problem.of(ARCHIVE_TOO_LARGE)
        .detail("Send up to %d pictures. Nothing of this archive was stored.".formatted(most));
  }

  static Problem archiveTooLarge(DataSize largest) {
    return Problem.of(ARCHIVE_TOO_LARGE)
        .detail(
            "Send archives of up to %d MB. Nothing of this one was stored."
                .formatted(largest.toMegabytes()));
  }
}
