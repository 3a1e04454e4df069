package org.elasticsearch.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.elasticsearch.Build;
import org.elasticsearch.action.admin.cluster.node.info.PluginsAndModules;
import org.elasticsearch.env.Environment;
import org.jspecify.annotations.NullMarked;

/**
 * Plugins that are plain classes of the class path, all loaded by the one class loader. It lives in
 * this package because what makes a plugin is package-private.
 */
@NullMarked
public final class ClassPathPlugins extends PluginsService {

  private final List<LoadedPlugin> loaded;

  public ClassPathPlugins(Environment environment, List<Class<? extends Plugin>> plugins) {
    super(
        environment.settings(),
        environment.configDir(),
        new PluginsLoader(Set.of(), Set.of(), Map.of()));
    var all = new ArrayList<LoadedPlugin>();
    for (Class<? extends Plugin> plugin : plugins) {
      all.add(
          new LoadedPlugin(
              descriptor(plugin),
              loadPlugin(plugin, environment.settings(), environment.configDir()),
              plugin.getClassLoader()));
    }
    loadExtensions(all);
    this.loaded = List.copyOf(all);
  }

  private static PluginDescriptor descriptor(Class<? extends Plugin> plugin) {
    String version = Build.current().version();
    return new PluginDescriptor(
        plugin.getSimpleName(),
        "from the class path",
        version,
        version,
        Integer.toString(Runtime.version().feature()),
        plugin.getName(),
        null,
        List.of(),
        false,
        false,
        false,
        false,
        PluginDescriptor.DeploymentTarget.ALL);
  }

  @Override
  protected List<LoadedPlugin> plugins() {
    return loaded;
  }

  @Override
  public PluginsAndModules info() {
    return new PluginsAndModules(List.of(), loaded.stream().map(LoadedPlugin::descriptor).toList());
  }

  /**
   * Asked once for all plugins, as they share a class loader; otherwise each would be found twice.
   */
  @Override
  public <T> List<? extends T> loadServiceProviders(Class<T> service) {
    return ServiceLoader.load(service, getClass().getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
