package emporium.stack.search;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** A token filter of Lucene without settings of its own left. */
record PlainFilter(String name, InSynonyms inSynonyms, UnaryOperator<TokenStream> filter)
    implements TokenFilterFactory {

  @Override
  public TokenStream create(TokenStream tokens) {
    return filter.apply(tokens);
  }

  @Override
  public TokenFilterFactory getSynonymFilter() {
    return switch (inSynonyms) {
      case APPLIED -> this;
      case SKIPPED -> IDENTITY_FILTER;
      case REFUSED ->
          throw new IllegalArgumentException(
              "Token filter [" + name + "] cannot be used to parse synonyms");
    };
  }
}
