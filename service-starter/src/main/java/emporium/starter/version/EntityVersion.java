package emporium.starter.version;

import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which version of something editable is meant. It is answered as a strong {@code ETag}, and sent
 * back in {@code If-Match} by whoever changes what they have read.
 */
public record EntityVersion(long number) {

  /** Proxies that compress may have made the tag a weak one, or named the compression in it. */
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-gzip)?\"");

  /** As {@code ETag} has it. */
  public String tag() {
    return "\"" + number + "\"";
  }

  /**
   * Reads {@code If-Match}. Without it the answer is 428; with what is no tag of ours 412, as with
   * any version that is no longer the current one.
   */
  public static EntityVersion ifMatch(@Nullable String header) {
    if (header == null) {
      throw Problem.of(ProblemType.VERSION_REQUIRED)
          .detail("Send the ETag you read in If-Match.")
          .toException();
    }
    Matcher tag = TAG.matcher(header.strip());
    if (!tag.matches()) {
      throw stale().toException();
    }
    return new EntityVersion(Long.parseLong(tag.group(1)));
  }

  /** Refuses a change of a version that is no longer the current one. */
  public static Problem stale() {
    return Problem.of(ProblemType.STALE).detail("Load it again and repeat your change.");
  }
}
