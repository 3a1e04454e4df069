package emporium.gateway.route;

import emporium.gateway.cookies.PassedCookies;
import emporium.gateway.session.AccessTokens;
import emporium.gateway.session.AccountSessions;
import emporium.gateway.session.UserServiceUnavailable;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import emporium.starter.security.EndedSessions;
import java.util.Optional;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.common.Shortcut;
import org.springframework.cloud.gateway.server.mvc.filter.SimpleFilterSupplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The filters routes can name in {@code application.yml}. */
public final class RouteFilters {

  private static final ProblemType TOO_LARGE =
      new ProblemType("too-large", HttpStatus.CONTENT_TOO_LARGE, "Request too large");
  private static final ProblemType LENGTH_REQUIRED =
      new ProblemType("length-required", HttpStatus.LENGTH_REQUIRED, "Length required");

  private RouteFilters() {}

  @Component
  static class Supplier extends SimpleFilterSupplier {
    Supplier() {
      super(RouteFilters.class);
    }
  }

  /** Passes the session's access token on. A token the client sent itself is left as it is. */
  @Shortcut
  public static HandlerFilterFunction<ServerResponse, ServerResponse> relayToken() {
    return (request, next) -> {
      if (hasOwnToken(request)) {
        return next.handle(request);
      }
      Optional<String> token;
      try {
        token = bean(request, AccessTokens.class).of(request.servletRequest());
      } catch (UserServiceUnavailable e) {
        return bean(request, Refusals.class).refuse(Upstreams.unavailable());
      }
      return next.handle(token.map(value -> withToken(request, value)).orElse(request));
    };
  }

  /**
   * Renews the session's token when the service has done what was asked: the token says what the
   * customer is called. To be named before {@code RelayToken}.
   */
  @Shortcut
  public static HandlerFilterFunction<ServerResponse, ServerResponse> renewToken() {
    return (request, next) -> {
      ServerResponse response = next.handle(request);
      if (response.statusCode().is2xxSuccessful() && !hasOwnToken(request)) {
        bean(request, AccessTokens.class).renew(request.servletRequest());
      }
      return response;
    };
  }

  /** Drops the sessions that the service has ended, before the browser hears of it (ADR 41). */
  @Shortcut
  public static HandlerFilterFunction<ServerResponse, ServerResponse> endSessions() {
    return (request, next) -> {
      ServerResponse response = next.handle(request);
      String ended = response.headers().getFirst(EndedSessions.HEADER);
      if (ended != null) {
        response.headers().remove(EndedSessions.HEADER);
        bean(request, AccountSessions.class)
            .end(EndedSessions.parse(ended), request.servletRequest());
      }
      return response;
    };
  }

  private static boolean hasOwnToken(ServerRequest request) {
    return request.headers().asHttpHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
  }

  private static ServerRequest withToken(ServerRequest request, String token) {
    return ServerRequest.from(request).headers(headers -> headers.setBearerAuth(token)).build();
  }

  /** Cookies that pass in both directions; all others are for the gateway alone. */
  @Shortcut
  public static HandlerFilterFunction<ServerResponse, ServerResponse> passCookie(String name) {
    return (request, next) -> {
      PassedCookies.allow(request.servletRequest(), Set.of(name));
      return next.handle(request);
    };
  }

  /** Refuses a request body that is larger, or that does not say how large it is. */
  @Shortcut
  public static HandlerFilterFunction<ServerResponse, ServerResponse> maxBody(DataSize size) {
    return (request, next) -> {
      HttpHeaders headers = request.headers().asHttpHeaders();
      if (headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
        return bean(request, Refusals.class)
            .refuse(Problem.of(LENGTH_REQUIRED).detail("Send the header Content-Length."));
      }
      if (headers.getContentLength() > size.toBytes()) {
        return bean(request, Refusals.class)
            .refuse(
                Problem.of(TOO_LARGE).detail("The limit here is " + size.toKilobytes() + " KiB."));
      }
      return next.handle(request);
    };
  }

  /** Guards a service that is down or slow, and those who wait for it. */
  @Shortcut
  public static HandlerFilterFunction<ServerResponse, ServerResponse> upstream(String service) {
    return (request, next) -> bean(request, Upstreams.class).call(service, request, next);
  }

  private static <T> T bean(ServerRequest request, Class<T> type) {
    return MvcUtils.getApplicationContext(request).getBean(type);
  }
}
