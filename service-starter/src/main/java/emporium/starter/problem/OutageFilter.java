package emporium.starter.problem;

import emporium.starter.outage.Outage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Says 503 where a filter fails because something is unavailable, such as the store that sign-in
 * needs. {@link ProblemHandler} does so for controllers.
 */
class OutageFilter extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(OutageFilter.class);

  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException e) {
      boolean clientIsGone = DisconnectedClientHelper.isClientDisconnectedException(e);
      if (clientIsGone || response.isCommitted() || !Outage.is(e)) {
        throw e;
      }
      report(e);
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(PAUSE.toSeconds()));
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  /** The answer to a request that failed because of an outage. */
  static Problem refusal(Exception outage) {
    report(outage);
    return Problem.of(ProblemType.DEPENDENCY_UNAVAILABLE)
        .detail("A service this request depends on is not responding. Please try again later.")
        .retryAfter(PAUSE);
  }

  private static void report(Exception outage) {
    log.atWarn()
        .addKeyValue("cause", NestedExceptionUtils.getMostSpecificCause(outage).toString())
        .log("A request was refused because of an outage");
  }
}
