package emporium.catalog.config;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

@Configuration
@EnableCaching
@EnableResilientMethods
class PlatformConfiguration {

  /**
   * What is read by everybody has a tag that is made from its body: weak, so that it compresses.
   */
  @Bean
  FilterRegistrationBean<Filter> entityTags() {
    var filter = new FilterRegistrationBean<Filter>(weakTags());
    filter.addUrlPatterns(
        "/api/categories", "/api/products", "/api/products/*", "/api/search", "/api/search/*");
    return filter;
  }

  private static ShallowEtagHeaderFilter weakTags() {
    var filter = new ShallowEtagHeaderFilter();
    filter.setWriteWeakETag(true);
    return filter;
  }
}
