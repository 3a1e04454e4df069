package emporium.stack.search;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * {@code synonym_graph}, its rules in Solr's format. They pass through the analysis chain before
 * the filter.
 */
record SynonymGraph(String name, Settings settings) implements TokenFilterFactory {

  @Override
  public TokenStream create(TokenStream tokens) {
    throw new IllegalStateException("A synonym filter needs the chain before it");
  }

  @Override
  public TokenFilterFactory getChainAwareTokenFilterFactory(
      IndexCreationContext context,
      TokenizerFactory tokenizer,
      List<CharFilterFactory> charFilters,
      List<TokenFilterFactory> previous,
      Function<String, TokenFilterFactory> all) {
    var chain =
        new CustomAnalyzer(
            tokenizer,
            charFilters.toArray(CharFilterFactory[]::new),
            previous.stream()
                .map(TokenFilterFactory::getSynonymFilter)
                .toArray(TokenFilterFactory[]::new));
    return new Ready(name, rules(chain));
  }

  private SynonymMap rules(Analyzer chain) {
    var parser = new SolrSynonymParser(true, true, chain);
    boolean lenient = settings.getAsBoolean("lenient", false);
    try {
      for (String rule : settings.getAsList("synonyms")) {
        read(rule, parser, lenient);
      }
      return parser.build();
    } catch (IOException | ParseException | RuntimeException e) {
      throw new IllegalArgumentException("failed to build synonyms from [" + name + "]", e);
    }
  }

  private static void read(String rule, SolrSynonymParser parser, boolean lenient)
      throws IOException, ParseException {
    try {
      parser.parse(new StringReader(rule));
    } catch (IOException | ParseException | RuntimeException e) {
      if (!lenient) {
        throw e;
      }
    }
  }

  /** The filter once its rules are read. */
  private record Ready(String name, SynonymMap rules) implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream tokens) {
      return rules.fst == null ? tokens : new SynonymGraphFilter(tokens, rules, false);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
      return IDENTITY_FILTER;
    }
  }
}
