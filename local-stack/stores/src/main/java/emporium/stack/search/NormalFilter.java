package emporium.stack.search;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** A filter that maps each token to one, whatever stands around it: fit for normalizers too. */
record NormalFilter(String name, UnaryOperator<TokenStream> filter)
    implements NormalizingTokenFilterFactory {

  @Override
  public TokenStream create(TokenStream tokens) {
    return filter.apply(tokens);
  }
}
