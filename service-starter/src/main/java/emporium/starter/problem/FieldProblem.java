package emporium.starter.problem;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong in one place of a request.
 *
 * @param pointer JSON pointer into the body as a URI fragment, such as {@code #/shipTo/city}
 * @param parameter name of the query parameter, path variable or header, where it is not the body
 * @param detail what is wrong, in words for a person
 */
public record FieldProblem(@Nullable String pointer, @Nullable String parameter, String detail) {

  /**
   * @param path Java property path, such as {@code lines[0].quantity}
   */
  public static FieldProblem inBody(String path, String detail) {
    String steps = path.replace("[", ".").replace("]", "").replace('.', '/');
    return new FieldProblem(steps.isEmpty() ? "#" : "#/" + steps, null, detail);
  }

  public static FieldProblem inParameter(String name, String detail) {
    return new FieldProblem(null, name, detail);
  }
}
