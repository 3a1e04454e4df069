package emporium.starter.backoffice;

import emporium.starter.ServiceName;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells the paths that all services have apart by the service's name. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(ServiceName.class)
public class BackofficeAutoConfiguration {

  @Bean
  WebMvcConfigurer pathsOfEveryService(ServiceName service) {
    return new WebMvcConfigurer() {
      @Override
      public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix(
            "/api/backoffice/" + service.name(),
            HandlerTypePredicate.forAnnotation(OfEveryService.class));
      }
    };
  }
}
