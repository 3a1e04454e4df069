package emporium.stack.search;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * The token filters the catalogue's index uses, with the names, options and defaults of
 * Elasticsearch's module analysis-common, which is not on Maven Central. Index settings that work
 * here work on the official distribution; an index that asks for more is refused.
 */
public final class ProductAnalysis extends Plugin implements AnalysisPlugin {

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return Map.of(
        "asciifolding",
        filter(Set.of(), (name, settings) -> new NormalFilter(name, ASCIIFoldingFilter::new)),
        "stemmer",
        filter(
            Set.of("language"),
            (name, settings) -> new PlainFilter(name, stemmer(settings.get("language", "porter")))),
        "edge_ngram",
        filter(
            Set.of("min_gram", "max_gram"),
            (name, settings) ->
                new EdgeGrams(
                    name, settings.getAsInt("min_gram", 1), settings.getAsInt("max_gram", 2))),
        "synonym_graph",
        AnalysisPlugin.requiresAnalysisSettings(
            filter(Set.of("synonyms", "lenient"), SynonymGraph::new)));
  }

  /**
   * @param options those it heeds; any other would be ignored here and mean something elsewhere
   */
  private static AnalysisProvider<TokenFilterFactory> filter(
      Set<String> options, BiFunction<String, Settings, TokenFilterFactory> filter) {
    return (index, environment, name, settings) -> {
      for (String option : settings.keySet()) {
        if (!options.contains(option) && !option.equals("type") && !option.startsWith("index.")) {
          throw new IllegalArgumentException(
              "local-stack does not know the option [%s] of [%s]".formatted(option, name));
        }
      }
      return filter.apply(name, settings);
    };
  }

  private static UnaryOperator<TokenStream> stemmer(String language) {
    return switch (language) {
      case "english", "porter" -> PorterStemFilter::new;
      case "possessive_english" -> EnglishPossessiveFilter::new;
      default ->
          throw new IllegalArgumentException("local-stack has no stemmer [" + language + "]");
    };
  }
}
