package emporium.test.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Finds which stores a test class asks for. */
class StoresCustomizerFactory implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    Set<Store> needed = EnumSet.noneOf(Store.class);
    MergedAnnotations.from(testClass, SearchStrategy.TYPE_HIERARCHY).stream(NeedsStore.class)
        .forEach(need -> needed.add(need.getEnum("value", Store.class)));
    return needed.isEmpty() ? null : new StoresCustomizer(Set.copyOf(needed));
  }
}
