package emporium.gateway.route;

import emporium.gateway.config.GatewayProperties;
import java.net.URI;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Tells services who called and by what address the shop is known. What the caller said of either
 * is dropped: the caller is who Tomcat found, which believes trusted proxies only, and the address
 * is configured.
 */
@Component
class ForwardedHeaders implements RequestHttpHeadersFilter, Ordered {

  private static final List<String> UNTRUSTED =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Port",
          "X-Forwarded-Prefix",
          "X-Forwarded-Proto",
          "X-Forwarded-Ssl",
          "X-Real-IP");

  private final URI publicUrl;

  ForwardedHeaders(GatewayProperties properties) {
    this.publicUrl = properties.publicUrl();
  }

  /** After the framework's own filters, which remove such headers too. */
  @Override
  public int getOrder() {
    return 100;
  }

  @Override
  public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
    HttpHeaders told = new HttpHeaders();
    headers.forEach(told::addAll);
    UNTRUSTED.forEach(told::remove);
    told.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
    told.set("X-Forwarded-Host", publicUrl.getAuthority());
    told.set("X-Forwarded-Proto", publicUrl.getScheme());
    told.set("X-Forwarded-Port", Integer.toString(port()));
    return told;
  }

  private int port() {
    if (publicUrl.getPort() > 0) {
      return publicUrl.getPort();
    }
    return "https".equals(publicUrl.getScheme()) ? 443 : 80;
  }
}
