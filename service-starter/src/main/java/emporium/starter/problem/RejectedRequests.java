package emporium.starter.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** What Spring Security's firewall does not let through, such as {@code //} and {@code ;}. */
class RejectedRequests implements RequestRejectedHandler {

  private final ProblemWriter problems;

  RejectedRequests(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException e)
      throws IOException {
    problems.write(problem(), response);
  }

  static Problem problem() {
    return Problem.of(ProblemType.INVALID_REQUEST)
        .detail("The path, the method or a header is malformed.");
  }
}
