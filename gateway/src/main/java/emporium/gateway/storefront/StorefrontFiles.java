package emporium.gateway.storefront;

import emporium.gateway.route.RouteTable;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the storefront's files. Names under {@code /assets} contain a hash of their content, so
 * they are good for ever; everything else is asked for again each time, by its date. A path that is
 * a page of the storefront gets {@code index.html}, which shows it.
 */
@Configuration(proxyBeanMethods = false)
class StorefrontFiles implements WebMvcConfigurer {

  private static final String FILES = "classpath:/META-INF/resources/";
  private static final Resource INDEX = new ClassPathResource("META-INF/resources/index.html");

  /** What the gateway answers itself, and what services keep to the inside. */
  private static final Set<String> NO_PAGES =
      Set.of(
          "actuator",
          "assets",
          "gateway",
          "internal",
          "problems",
          "session",
          "swagger-ui",
          "v3",
          "webjars");

  private final Set<String> services;

  StorefrontFiles(RouteTable routes) {
    this.services = routes.firstSteps();
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(FILES + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/gateway/**")
        .addResourceLocations("classpath:/gateway/")
        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    registry
        .addResourceHandler("/**")
        .addResourceLocations(FILES)
        .setCacheControl(CacheControl.noCache())
        .resourceChain(true)
        .addResolver(new Pages());
  }

  /** Springdoc answers only without the slash that people add. */
  @Override
  public void addViewControllers(ViewControllerRegistry views) {
    // With a status of our own the address stays relative, whatever host and port the browser uses.
    views.addRedirectViewController("/docs/", "/docs").setStatusCode(HttpStatus.FOUND);
  }

  private final class Pages extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
      Resource file = path.isEmpty() ? null : super.getResource(path, location);
      if (file != null) {
        return file;
      }
      return isPage(path) && INDEX.exists() ? INDEX : null;
    }

    /** A name with an extension is a file that is missing. */
    private boolean isPage(String path) {
      String lastStep = path.substring(path.lastIndexOf('/') + 1);
      String firstStep = path.split("/", 2)[0];
      return !lastStep.contains(".")
          && !NO_PAGES.contains(firstStep)
          && !services.contains(firstStep);
    }
  }
}
