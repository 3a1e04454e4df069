package emporium.gateway.route;

import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests of which a trusted proxy says that they come from something that is no address:
 * limits and logs would count it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class ClientAddress extends OncePerRequestFilter {

  private final Refusals refusals;

  ClientAddress(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isAddress(request.getRemoteAddr())) {
      chain.doFilter(request, response);
    } else {
      refusals.write(
          Problem.of(ProblemType.INVALID_REQUEST)
              .detail("X-Forwarded-For must contain IP addresses."),
          request,
          response);
    }
  }

  private static boolean isAddress(String text) {
    try {
      return InetAddress.ofLiteral(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
