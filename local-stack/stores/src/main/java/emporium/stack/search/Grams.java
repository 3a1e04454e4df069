package emporium.stack.search;

import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** {@code edge_ngram} and {@code ngram}. */
final class Grams {

  private Grams() {}

  static TokenFilterFactory edge(String name, Settings settings) {
    int min = min(settings);
    int max = max(settings);
    boolean keep = settings.getAsBoolean("preserve_original", false);
    return new PlainFilter(
        name, InSynonyms.REFUSED, tokens -> new EdgeNGramTokenFilter(tokens, min, max, keep));
  }

  static TokenFilterFactory all(String name, Settings settings, int maxDifference) {
    int min = min(settings);
    int max = max(settings);
    boolean keep = settings.getAsBoolean("preserve_original", false);
    if (max - min > maxDifference) {
      throw new IllegalArgumentException(
          "max_gram and min_gram of [%s] differ by more than [index.max_ngram_diff] = %d"
              .formatted(name, maxDifference));
    }
    return new PlainFilter(
        name, InSynonyms.REFUSED, tokens -> new NGramTokenFilter(tokens, min, max, keep));
  }

  private static int min(Settings settings) {
    return settings.getAsInt("min_gram", 1);
  }

  private static int max(Settings settings) {
    return settings.getAsInt("max_gram", 2);
  }
}
