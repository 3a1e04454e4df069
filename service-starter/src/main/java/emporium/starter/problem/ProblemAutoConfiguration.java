package emporium.starter.problem;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ForwardedHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/** Answers every error with a problem document, whoever found it. */
// Before Boot offers its own, which say less.
@AutoConfiguration(
    before = {
      ErrorMvcAutoConfiguration.class,
      TomcatServletWebServerAutoConfiguration.class,
      WebMvcAutoConfiguration.class
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HttpProperties.class)
public class ProblemAutoConfiguration {

  @Bean
  ProblemHandler problemHandler() {
    return new ProblemHandler();
  }

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  @Bean
  ProblemErrorController problemErrorController(
      ErrorAttributes attributes, ObjectProvider<ErrorViewResolver> pages, ProblemWriter problems) {
    return new ProblemErrorController(attributes, pages.orderedStream().toList(), problems);
  }

  @Bean
  FilterRegistrationBean<MalformedRequestFilter> malformedRequestFilter(ProblemWriter problems) {
    var filter = new FilterRegistrationBean<>(new MalformedRequestFilter(problems));
    // After the one that begins the trace.
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
    return filter;
  }

  @Bean
  FilterRegistrationBean<OutageFilter> outageFilter() {
    var filter = new FilterRegistrationBean<>(new OutageFilter());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
    return filter;
  }

  /** As Boot's, but not on the way to the error page: it would refuse there once more. */
  @Bean
  @ConditionalOnProperty(name = "server.forward-headers-strategy", havingValue = "framework")
  FilterRegistrationBean<ForwardedHeaderFilter> forwardedHeaderFilter() {
    var filter = new FilterRegistrationBean<>(new ForwardedHeaderFilter());
    filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  @Bean
  RejectedRequests requestRejectedHandler(ProblemWriter problems) {
    return new RejectedRequests(problems);
  }

  @Bean
  JsonBodyLimit jsonBodyLimit(HttpProperties properties) {
    return new JsonBodyLimit(properties.maxJson().toBytes());
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemReports() {
    return new ProblemReports();
  }

  /** Last, so that its valve is the first to know. */
  private static final class ProblemReports
      implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory tomcat) {
      tomcat.addContextCustomizers(
          context -> context.getParent().getPipeline().addValve(new ProblemReportValve()));
    }

    @Override
    public int getOrder() {
      return Ordered.LOWEST_PRECEDENCE;
    }
  }
}
