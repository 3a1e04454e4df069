package emporium.catalog.config;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

@Configuration
@EnableCaching
@EnableScheduling
@EnableResilientMethods
class PlatformConfiguration {

  /** Lists and search results have no version of their own; their tag is made from the body. */
  @Bean
  FilterRegistrationBean<Filter> entityTags() {
    var filter = new FilterRegistrationBean<Filter>(new ShallowEtagHeaderFilter());
    filter.addUrlPatterns("/api/categories", "/api/products", "/api/search", "/api/search/*");
    return filter;
  }
}
