package emporium.stack.search;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** A token filter of Lucene without settings of its own left. */
record PlainFilter(String name, UnaryOperator<TokenStream> filter) implements TokenFilterFactory {

  @Override
  public TokenStream create(TokenStream tokens) {
    return filter.apply(tokens);
  }
}
