package emporium.gateway.storefront;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the storefront's files. Names under {@code /assets} contain a hash of their content, so
 * they are good for ever; icons are good for a day.
 */
@Configuration(proxyBeanMethods = false)
class StorefrontFiles implements WebMvcConfigurer {

  static final String FOLDER = "META-INF/resources/";
  static final CacheControl FOR_A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

  private static final String FILES = "classpath:/" + FOLDER;

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(FILES + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/gateway/**")
        .addResourceLocations("classpath:/gateway/")
        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    registry
        .addResourceHandler("/*.ico", "/*.png", "/*.svg")
        .addResourceLocations(FILES)
        .setCacheControl(FOR_A_DAY);
    registry
        .addResourceHandler("/hero/**")
        .addResourceLocations(FILES + "hero/")
        .setCacheControl(FOR_A_DAY);
  }

  /** Springdoc answers only without the slash that people add. */
  @Override
  public void addViewControllers(ViewControllerRegistry views) {
    // With a status of our own the address stays relative, whatever host and port the browser uses.
    views.addRedirectViewController("/docs/", "/docs").setStatusCode(HttpStatus.FOUND);
  }
}
