package emporium.gateway.route;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Tomcat has evaluated the forwarding headers of trusted proxies. What is left of them was sent by
 * the client, so it is removed.
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
