package emporium.gateway.ratelimit;

import emporium.gateway.ratelimit.TokenBuckets.Limit;
import emporium.gateway.route.Refusals;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Duration;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.common.Shortcut;
import org.springframework.cloud.gateway.server.mvc.filter.SimpleFilterSupplier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Lets routes say {@code RateLimit=sign-in,20,1m}: a bucket's name, requests, period. */
public final class RateLimitFilters {

  private static final ProblemType TOO_MANY_REQUESTS =
      new ProblemType("too-many-requests", HttpStatus.TOO_MANY_REQUESTS, "Too many requests");

  private RateLimitFilters() {}

  @Component
  static class Supplier extends SimpleFilterSupplier {
    Supplier() {
      super(RateLimitFilters.class);
    }
  }

  @Shortcut
  public static HandlerFilterFunction<ServerResponse, ServerResponse> rateLimit(
      String bucket, int requests, Duration period) {
    var limit = new Limit(bucket, requests, period);
    return (request, next) -> {
      ApplicationContext beans = MvcUtils.getApplicationContext(request);
      Duration wait =
          beans.getBean(TokenBuckets.class).take(limit, clientOf(request.servletRequest()));
      return wait.isZero()
          ? next.handle(request)
          : beans.getBean(Refusals.class).refuse(tooMany(wait));
    };
  }

  public static Problem tooMany(Duration wait) {
    return Problem.of(TOO_MANY_REQUESTS)
        .detail("Please wait a moment and try again.")
        .retryAfter(wait);
  }

  /** The user, or the address of who is not signed in or comes with a token of their own. */
  public static String clientOf(HttpServletRequest request) {
    Principal user = request.getUserPrincipal();
    return user == null ? "address:" + request.getRemoteAddr() : "account:" + user.getName();
  }
}
