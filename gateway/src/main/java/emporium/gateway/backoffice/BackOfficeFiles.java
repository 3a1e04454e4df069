package emporium.gateway.backoffice;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The application of the back office. Its files are the same for everybody and say nothing about
 * the shop; what it shows comes from the API, which knows who may see it. Every address that is no
 * file is one of its pages.
 */
@Configuration(proxyBeanMethods = false)
class BackOfficeFiles implements WebMvcConfigurer {

  private static final String FILES = "classpath:/META-INF/resources/backoffice/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/backoffice/assets/**")
        .addResourceLocations(FILES + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/backoffice/**")
        .addResourceLocations(FILES)
        .setCacheControl(CacheControl.noCache())
        .resourceChain(true)
        .addResolver(new Pages());
  }

  /** No resource handler takes the path that is empty within it. */
  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    for (String start : List.of("/backoffice", "/backoffice/")) {
      registry.addViewController(start).setViewName("forward:/backoffice/index.html");
    }
  }

  private static final class Pages extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
      String lastStep = path.substring(path.lastIndexOf('/') + 1);
      return super.getResource(lastStep.contains(".") ? path : "index.html", location);
    }
  }
}
