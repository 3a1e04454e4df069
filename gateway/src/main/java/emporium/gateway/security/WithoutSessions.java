package emporium.gateway.security;

import emporium.gateway.route.Refusals;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers requests whose session cannot be read because Redis is unavailable. Taking them for a
 * guest's would show a signed-in customer somebody else's empty cart.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class WithoutSessions extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(WithoutSessions.class);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final Refusals refusals;

  WithoutSessions(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (DataAccessException e) {
      refuse(request, response, e);
    } catch (ServletException e) {
      if (!(e.getCause() instanceof DataAccessException)) {
        throw e;
      }
      refuse(request, response, e);
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, Exception e)
      throws IOException {
    log.atWarn()
        .addKeyValue("cause", NestedExceptionUtils.getMostSpecificCause(e).toString())
        .log("Redis is unavailable: sessions cannot be read");
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    refusals.write(
        Problem.of(ProblemType.DEPENDENCY_UNAVAILABLE)
            .detail("Your session cannot be read at the moment. Nothing was changed.")
            .retryAfter(RETRY_AFTER),
        request,
        response);
  }
}
