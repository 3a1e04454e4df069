package emporium.gateway.route;

import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses queries that cannot be read before somebody who did not expect that reads them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class ReadableQuery extends OncePerRequestFilter {

  /** The parameters of other methods may stand in a body, which passes through unread. */
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

  private final Refusals refusals;

  ReadableQuery(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getQueryString() == null || !WITHOUT_BODY.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isReadable(request)) {
      chain.doFilter(request, response);
    } else {
      refusals.write(
          Problem.of(ProblemType.INVALID_REQUEST).detail("The query string cannot be decoded."),
          request,
          response);
    }
  }

  private static boolean isReadable(HttpServletRequest request) {
    try {
      return request.getParameterMap() != null;
    } catch (IllegalStateException e) {
      return false;
    }
  }
}
