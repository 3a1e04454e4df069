package emporium.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.config.PredicateProperties;
import org.springframework.cloud.gateway.server.mvc.config.RouteProperties;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * What the routes in {@code application.yml} say besides where a request goes: each declares its
 * paths once, and in its metadata who may use them. As for routing, the first route that fits a
 * request decides.
 */
@Component
public class RouteTable {

  private static final String ACCESS = "access";
  private static final String STREAM = "stream";

  /** Who may use a route, as the metadata {@code access}. */
  public enum Access {
    /** Everybody, with the same answer, which any cache may store: nobody's session is read. */
    PUBLIC,
    /** Everybody, as a guest or signed in. */
    GUEST,
    /** Who is signed in, or sends an access token. */
    SIGNED_IN,
    /** Everybody: the service guards its own forms and webhooks, so the session stays out of it. */
    SELF_PROTECTED
  }

  private record Route(
      Access access,
      boolean stream,
      @Nullable String method,
      List<String> paths,
      RequestMatcher matcher) {

    static Route of(RouteProperties properties) {
      List<String> paths = List.copyOf(values(properties, "Path"));
      String method = values(properties, "Method").stream().findFirst().orElse(null);
      var matchers = PathPatternRequestMatcher.withDefaults();
      return new Route(
          accessOf(properties),
          Boolean.TRUE.equals(properties.getMetadata().get(STREAM)),
          method,
          paths,
          new OrRequestMatcher(paths.stream().<RequestMatcher>map(matchers::matcher).toList()));
    }

    private static Collection<String> values(RouteProperties route, String predicate) {
      return route.getPredicates().stream()
          .filter(declared -> predicate.equals(declared.getName()))
          .map(PredicateProperties::getArgs)
          .flatMap(arguments -> arguments.values().stream())
          .toList();
    }

    private static Access accessOf(RouteProperties route) {
      if (!(route.getMetadata().get(ACCESS) instanceof String access)) {
        throw new IllegalStateException("Route " + route.getId() + " does not say who may use it");
      }
      return Access.valueOf(access.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean fits(HttpServletRequest request) {
      return (method == null || method.equals(readAsGet(request.getMethod())))
          && matcher.matches(request);
    }

    private static String readAsGet(String method) {
      return method.equals("HEAD") ? "GET" : method;
    }
  }

  private final List<Route> routes;

  RouteTable(GatewayMvcProperties properties) {
    this.routes = properties.getRoutes().stream().map(Route::of).toList();
  }

  /** Requests whose route has this access. */
  public RequestMatcher with(Access access) {
    return request -> isFirstFitting(request, route -> route.access() == access);
  }

  /** Requests for event streams, which last: the metadata {@code stream: true}. */
  public RequestMatcher streams() {
    return request -> isFirstFitting(request, Route::stream);
  }

  private boolean isFirstFitting(HttpServletRequest request, Predicate<Route> condition) {
    return routes.stream()
        .filter(route -> route.fits(request))
        .findFirst()
        .filter(condition)
        .isPresent();
  }

  /** The first steps of all paths that services answer, such as {@code api}. */
  public Set<String> firstSteps() {
    return routes.stream()
        .flatMap(route -> route.paths().stream())
        .map(path -> path.split("/", 3)[1])
        .collect(Collectors.toUnmodifiableSet());
  }
}
