package emporium.stack.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** {@code edge_ngram}. */
record EdgeGrams(String name, int min, int max) implements TokenFilterFactory {

  @Override
  public TokenStream create(TokenStream tokens) {
    return new EdgeNGramTokenFilter(tokens, min, max, false);
  }

  /** It turns one token into several, which no rule could match. */
  @Override
  public TokenFilterFactory getSynonymFilter() {
    throw new IllegalArgumentException(
        "Token filter [" + name + "] cannot be used to parse synonyms");
  }
}
