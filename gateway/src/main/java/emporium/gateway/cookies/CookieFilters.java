package emporium.gateway.cookies;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keeps cookies on their side of the gateway unless a route names them: the session's cookie is
 * nobody else's business, and no service can set one that is not its own.
 */
@Configuration(proxyBeanMethods = false)
class CookieFilters {

  @Bean
  RequestHttpHeadersFilter sentCookies() {
    return (headers, request) -> {
      HttpHeaders kept = copy(headers);
      PassedCookies.keepSent(kept, request.servletRequest());
      return kept;
    };
  }

  @Bean
  ResponseHttpHeadersFilter setCookies() {
    return (headers, _) -> {
      HttpHeaders kept = copy(headers);
      if (RequestContextHolder.currentRequestAttributes()
          instanceof ServletRequestAttributes current) {
        PassedCookies.keepSet(kept, current.getRequest());
      }
      return kept;
    };
  }

  private static HttpHeaders copy(HttpHeaders headers) {
    HttpHeaders copy = new HttpHeaders();
    headers.forEach(copy::addAll);
    return copy;
  }
}
