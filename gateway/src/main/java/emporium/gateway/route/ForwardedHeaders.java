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
 * Sends services the client's address and the shop's public address. What the client itself sent in
 * such headers is dropped: its address is the one Tomcat determined, which believes trusted proxies
 * only, and the public address is configured.
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
    HttpHeaders forwarded = new HttpHeaders();
    headers.forEach(forwarded::addAll);
    UNTRUSTED.forEach(forwarded::remove);
    forwarded.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
    forwarded.set("X-Forwarded-Host", publicUrl.getAuthority());
    forwarded.set("X-Forwarded-Proto", publicUrl.getScheme());
    forwarded.set("X-Forwarded-Port", Integer.toString(port()));
    return forwarded;
  }

  private int port() {
    if (publicUrl.getPort() > 0) {
      return publicUrl.getPort();
    }
    return "https".equals(publicUrl.getScheme()) ? 443 : 80;
  }
}
