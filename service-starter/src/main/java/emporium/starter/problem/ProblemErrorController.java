package emporium.starter.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.AbstractErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What filters and the container refuse: a problem document, or a page where a service has one and
 * a browser asks.
 */
@Controller
@RequestMapping("/error")
@Hidden
class ProblemErrorController extends AbstractErrorController {

  private final ProblemWriter problems;

  ProblemErrorController(
      ErrorAttributes attributes, List<ErrorViewResolver> pages, ProblemWriter problems) {
    super(attributes, pages);
    this.problems = problems;
  }

  @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
  @Nullable ModelAndView page(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpStatus status = getStatus(request);
    response.setStatus(status.value());
    ModelAndView page = resolveErrorView(request, response, status, Map.of());
    if (page == null) {
      problems.write(Problem.of(ProblemType.of(status)), response);
    }
    return page;
  }

  @RequestMapping
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
    Problem problem = Problem.of(ProblemType.of(getStatus(request)));
    ProblemHandler.addTrace(problem.body());
    return problem.toResponse();
  }
}
