package emporium.gateway.publicread;

import emporium.gateway.config.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * What anybody may read and any cache may store. Its answers are the same for all, so nobody is
 * asked who they are and no cookie is set.
 */
@Component
public class PublicReads implements RequestMatcher {

  private static final Set<String> READS = Set.of("GET", "HEAD");

  private final RequestMatcher paths;

  PublicReads(GatewayProperties properties) {
    var matchers = PathPatternRequestMatcher.withDefaults();
    this.paths =
        new OrRequestMatcher(
            properties.gateway().publicReads().stream()
                .<RequestMatcher>map(matchers::matcher)
                .toList());
  }

  @Override
  public boolean matches(HttpServletRequest request) {
    return READS.contains(request.getMethod()) && paths.matches(request);
  }
}
