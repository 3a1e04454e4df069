package emporium.gateway.problem;

import emporium.starter.problem.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The problem types of all services. */
@Component
class ProblemList {

  private final List<DocumentedProblem> all;

  ProblemList(JsonMapper json) {
    try (InputStream list = new ClassPathResource("emporium/problems.json").getInputStream()) {
      all = json.readValue(list, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<DocumentedProblem> all() {
    return all;
  }

  Optional<DocumentedProblem> find(String slug) {
    return all.stream()
        .filter(problem -> problem.slug().equals(slug))
        .findFirst()
        .or(() -> ofStatus(slug));
  }

  private static Optional<DocumentedProblem> ofStatus(String slug) {
    return Stream.of(HttpStatus.values())
        .filter(HttpStatus::isError)
        .filter(status -> ProblemType.of(status).slug().equals(slug))
        .findFirst()
        .map(DocumentedProblem::of);
  }
}
