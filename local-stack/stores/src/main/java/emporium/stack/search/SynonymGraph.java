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
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * {@code synonym_graph}, its rules in Solr's format: inline ({@code synonyms}) or in a file under
 * config ({@code synonyms_path}). The rules pass through the analysis chain before the filter.
 */
record SynonymGraph(String name, Settings settings, Environment environment)
    implements TokenFilterFactory {

  @Override
  public TokenStream create(TokenStream tokens) {
    throw new IllegalStateException("A synonym filter needs the chain before it");
  }

  @Override
  public AnalysisMode getAnalysisMode() {
    return isUpdateable() ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
  }

  private boolean isUpdateable() {
    return settings.getAsBoolean("updateable", false);
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
    return new Ready(name, rules(chain), getAnalysisMode());
  }

  private SynonymMap rules(Analyzer chain) {
    List<String> rules =
        Analysis.getWordList(environment, settings, "synonyms_path", "synonyms", false);
    if (rules == null) {
      throw new IllegalArgumentException(
          "synonym requires either `synonyms` or `synonyms_path` to be configured");
    }
    var parser = new SolrSynonymParser(true, settings.getAsBoolean("expand", true), chain);
    boolean lenient = settings.getAsBoolean("lenient", isUpdateable());
    try {
      for (String rule : rules) {
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
  private record Ready(String name, SynonymMap rules, AnalysisMode mode)
      implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream tokens) {
      return rules.fst == null ? tokens : new SynonymGraphFilter(tokens, rules, false);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
      return IDENTITY_FILTER;
    }

    @Override
    public AnalysisMode getAnalysisMode() {
      return mode;
    }
  }
}
