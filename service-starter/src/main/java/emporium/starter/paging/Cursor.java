package emporium.starter.paging;

import com.fasterxml.jackson.annotation.JsonValue;
import emporium.starter.problem.FieldProblem;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * Where a page ended: the sort keys of its last item. Opaque to clients. A controller takes it as a
 * request parameter; what is no cursor is answered with 400.
 */
public record Cursor(List<String> keys) {

  private static final String SEPARATOR = "\u001f";

  public Cursor {
    keys = List.copyOf(keys);
    if (keys.isEmpty() || keys.stream().anyMatch(key -> key.contains(SEPARATOR))) {
      throw new IllegalArgumentException("no sort keys");
    }
  }

  public static Cursor of(Object... keys) {
    return new Cursor(List.of(keys).stream().map(Object::toString).toList());
  }

  /** Reads what {@link #toString} wrote. */
  public static Cursor valueOf(String text) {
    byte[] keys = Base64.getUrlDecoder().decode(text);
    return new Cursor(List.of(new String(keys, StandardCharsets.UTF_8).split(SEPARATOR, -1)));
  }

  /**
   * One of the sort keys, the most important first. What cannot be read is a cursor of another list
   * and answered with 400.
   *
   * @param read such as {@code UUID::fromString}
   */
  public <T> T key(int index, Function<String, T> read) {
    try {
      return read.apply(keys.get(index));
    } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException _) {
      throw Problem.of(ProblemType.INVALID_REQUEST)
          .errors(List.of(FieldProblem.inParameter("after", "is not a cursor of this list")))
          .toException();
    }
  }

  @Override
  @JsonValue
  public String toString() {
    byte[] text = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }
}
