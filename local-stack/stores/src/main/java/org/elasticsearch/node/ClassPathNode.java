package org.elasticsearch.node;

import java.util.List;
import org.elasticsearch.env.Environment;
import org.elasticsearch.plugins.ClassPathPlugins;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;
import org.jspecify.annotations.NullMarked;

/**
 * Elasticsearch's own node, its plugins taken from the class path instead of from folders. It lives
 * in this package because what it takes to start a node is package-private.
 */
@NullMarked
public final class ClassPathNode extends Node {

  public ClassPathNode(Environment environment, List<Class<? extends Plugin>> plugins) {
    super(
        NodeConstruction.prepareConstruction(
            environment,
            null,
            new NodeServiceProvider() {
              @Override
              PluginsService newPluginService(Environment environment, PluginsLoader unused) {
                return new ClassPathPlugins(environment, plugins);
              }
            },
            true));
  }
}
