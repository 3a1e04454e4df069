package emporium.gateway.route;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Tomcat has taken from trusted proxies what they say of the caller. What is left in such headers
 * may be anybody's, so nobody behind gets to see it.
 */
@Configuration(proxyBeanMethods = false)
class ForwardedByOthers {

  @Bean
  FilterRegistrationBean<ForwardedHeaderFilter> forwardedHeadersRemoved() {
    var filter = new ForwardedHeaderFilter();
    filter.setRemoveOnly(true);
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }
}
