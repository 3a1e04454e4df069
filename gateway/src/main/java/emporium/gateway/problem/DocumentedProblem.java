package emporium.gateway.problem;

import emporium.starter.problem.ProblemType;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A problem type with its documentation.
 *
 * @param meaning what has happened
 * @param action what to do about it
 * @param declaredBy the packages that declare it
 */
record DocumentedProblem(
    String slug,
    HttpStatus status,
    String title,
    String meaning,
    String action,
    List<String> declaredBy) {

  /** A type that stands for a status alone. */
  static DocumentedProblem of(HttpStatus status) {
    ProblemType type = ProblemType.of(status);
    return new DocumentedProblem(
        type.slug(),
        status,
        type.title(),
        "The problem is what the HTTP status says, and nothing more.",
        "Read the description of the operation at /docs.",
        List.of());
  }
}
