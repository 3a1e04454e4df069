package emporium.test.store;

import java.util.Map;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** Starts the stores and sets their addresses in the application. */
record StoresCustomizer(Set<Store> needed) implements ContextCustomizer {

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration test) {
    // The service's own application.yml names its schema or database, which is emptied first.
    Map<String, Object> addresses = TestStores.fresh(needed);
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test stores", addresses));
  }
}
