package emporium.gateway.storefront;

import emporium.gateway.route.RouteTable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which addresses belong to the storefront: all that no service and no other part answers. */
@Component
public class StorefrontPaths {

  /** What the gateway answers itself, and what services keep to the inside. */
  private static final Set<String> OTHERS =
      Set.of("actuator", "error", "internal", "session", "v3");

  /**
   * First steps under which files stand, documents and the back office, but none of these pages.
   */
  private static final Set<String> NO_PAGES =
      Set.of("assets", "backoffice", "gateway", "problems", "swagger-ui", "webjars");

  private final Set<String> services;

  StorefrontPaths(RouteTable routes) {
    this.services = routes.firstSteps();
  }

  /** Reads of pages and files, which are the same for everybody: nobody's session is read. */
  public boolean isRead(HttpServletRequest request) {
    String first = firstStep(request.getRequestURI());
    return isRead(request.getMethod()) && !OTHERS.contains(first) && !services.contains(first);
  }

  boolean isPage(String method, String path) {
    String first = firstStep(path);
    return isRead(method)
        && !isFile(path)
        && !NO_PAGES.contains(first)
        && !OTHERS.contains(first)
        && !services.contains(first);
  }

  private static boolean isRead(String method) {
    return method.equals("GET") || method.equals("HEAD");
  }

  private static String firstStep(String path) {
    return path.split("/", 3)[1];
  }

  /** A name with an extension. */
  private static boolean isFile(String path) {
    return path.substring(path.lastIndexOf('/')).contains(".");
  }
}
