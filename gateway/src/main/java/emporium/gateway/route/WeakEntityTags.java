package emporium.gateway.route;

import emporium.gateway.route.RouteTable.Access;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Makes the entity tags of public reads weak ones. Answers are compressed here, after which they
 * are the same in meaning but not in bytes, and Tomcat rightly compresses none with a strong tag.
 * What two people may edit keeps its strong tag, which {@code If-Match} needs.
 */
@Component
class WeakEntityTags implements ResponseHttpHeadersFilter {

  private final RequestMatcher publicReads;

  WeakEntityTags(RouteTable routes) {
    this.publicReads = routes.with(Access.PUBLIC);
  }

  @Override
  public HttpHeaders apply(HttpHeaders headers, ServerResponse response) {
    String tag = headers.getETag();
    if (tag == null || !tag.startsWith("\"") || !isPublicRead()) {
      return headers;
    }
    HttpHeaders weak = new HttpHeaders();
    headers.forEach(weak::addAll);
    weak.setETag("W/" + tag);
    return weak;
  }

  private boolean isPublicRead() {
    return RequestContextHolder.currentRequestAttributes()
            instanceof ServletRequestAttributes current
        && publicReads.matches(current.getRequest());
  }
}
