package emporium.starter.paging;

import com.fasterxml.jackson.annotation.JsonValue;
import emporium.starter.problem.FieldProblem;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the sort key of its last item. Opaque to clients. A controller takes it as a
 * request parameter; what is no cursor is answered with 400.
 */
public record Cursor(String key) {

  public static Cursor of(Object key) {
    return new Cursor(key.toString());
  }

  /** Reads what {@link #toString} wrote. */
  public static Cursor valueOf(String text) {
    return new Cursor(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
  }

  /**
   * The sort key a page begins after, absent for the first page. What cannot be read is a cursor of
   * another list and answered with 400.
   *
   * @param read such as {@code UUID::fromString}
   */
  public static <T> @Nullable T keyOf(@Nullable Cursor after, Function<String, T> read) {
    try {
      return after == null ? null : read.apply(after.key());
    } catch (IllegalArgumentException _) {
      throw Problem.of(ProblemType.INVALID_REQUEST)
          .errors(List.of(FieldProblem.inParameter("after", "is not a cursor of this list")))
          .toException();
    }
  }

  @Override
  @JsonValue
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }
}
