package emporium.gateway.route;

import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;

/** Answers requests the gateway does not pass on: programs get a problem, people a page. */
@Component
public class Refusals {

  private final ProblemWriter problems;

  Refusals(ProblemWriter problems) {
    this.problems = problems;
  }

  public ServerResponse refuse(Problem problem) {
    HttpStatusCode status = problem.toResponse().getStatusCode();
    return ServerResponse.status(status)
        .build((request, response) -> {
          write(problem, request, response);
          return null;
        });
  }

  public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (isNavigation(request)) {
      writePage(problem, response);
    } else {
      problems.write(problem, response);
    }
  }

  private static boolean isNavigation(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
  }

  private static void writePage(Problem problem, HttpServletResponse response) throws IOException {
    ResponseEntity<ProblemDetail> refusal = problem.toResponse();
    ProblemDetail body = Objects.requireNonNull(refusal.getBody());
    String page =
        PAGE.formatted(
            HtmlUtils.htmlEscape(String.valueOf(body.getTitle())),
            HtmlUtils.htmlEscape(String.valueOf(body.getDetail())));
    refusal
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
    response.setStatus(body.getStatus());
    response.setContentType("text/html;charset=UTF-8");
    response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
  }

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Emporium</title>
          <link rel="icon" href="data:,">
          <link rel="stylesheet" href="/gateway/page.css">
        </head>
        <body>
          <main>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p><a href="/">Back to the shop</a></p>
          </main>
        </body>
      </html>
      """;
}
