package emporium.starter.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents where no controller is involved, as in servlet filters. */
public class ProblemWriter {

  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  public void write(Problem problem, HttpServletResponse response) throws IOException {
    ProblemHandler.addTrace(problem.body());
    problem.headers().forEach((name, values) -> values.forEach(v -> response.setHeader(name, v)));
    response.setStatus(problem.body().getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    json.writeValue(response.getOutputStream(), problem.body());
  }
}
