package emporium.stack.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/**
 * {@code asciifolding} that keeps the original token beside the folded one. Normalizers and synonym
 * rules see the folded one only.
 */
record AsciiFolding(String name) implements TokenFilterFactory {

  static TokenFilterFactory of(String name, Settings settings) {
    return settings.getAsBoolean("preserve_original", false)
        ? new AsciiFolding(name)
        : new NormalFilter(name, ASCIIFoldingFilter::new);
  }

  @Override
  public TokenStream create(TokenStream tokens) {
    return new ASCIIFoldingFilter(tokens, true);
  }

  @Override
  public TokenStream normalize(TokenStream tokens) {
    return new ASCIIFoldingFilter(tokens, false);
  }

  @Override
  public TokenFilterFactory getSynonymFilter() {
    return new NormalFilter(name, ASCIIFoldingFilter::new);
  }
}
