package emporium.stack.search;

import java.io.Reader;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.AnalyzerScope;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.PreBuiltAnalyzerProvider;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * The parts of text analysis a product search uses, with the names, options and defaults of
 * Elasticsearch's module analysis-common, which is not on Maven Central. Index settings that work
 * here work on the official distribution.
 */
public final class ProductAnalysis extends Plugin implements AnalysisPlugin {

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    var filters = new TreeMap<String, AnalysisProvider<TokenFilterFactory>>();
    filters.put("asciifolding", (index, env, name, settings) -> AsciiFolding.of(name, settings));
    filters.put("trim", (index, env, name, settings) -> new NormalFilter(name, TrimFilter::new));
    filters.put("reverse", plain(ReverseStringFilter::new));
    filters.put("kstem", plain(KStemFilter::new));
    filters.put("porter_stem", plain(PorterStemFilter::new));
    filters.put("remove_duplicates", plain(RemoveDuplicatesTokenFilter::new));
    filters.put(
        "stemmer",
        (index, env, name, settings) ->
            new PlainFilter(name, InSynonyms.APPLIED, Stemmer.named(name, settings)));
    filters.put(
        "flatten_graph",
        (index, env, name, settings) ->
            new PlainFilter(name, InSynonyms.SKIPPED, FlattenGraphFilter::new));
    filters.put("edge_ngram", (index, env, name, settings) -> Grams.edge(name, settings));
    filters.put(
        "ngram",
        (index, env, name, settings) -> Grams.all(name, settings, index.getMaxNgramDiff()));
    filters.put(
        "word_delimiter_graph",
        (index, env, name, settings) -> WordDelimiter.of(name, settings, env));
    filters.put(
        "synonym_graph",
        AnalysisPlugin.requiresAnalysisSettings(
            (index, env, name, settings) -> new SynonymGraph(name, settings, env)));
    return filters;
  }

  private static AnalysisProvider<TokenFilterFactory> plain(UnaryOperator<TokenStream> filter) {
    return (index, env, name, settings) -> new PlainFilter(name, InSynonyms.APPLIED, filter);
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return Map.of(
        "keyword", tokenizer(KeywordTokenizer::new),
        "whitespace", tokenizer(WhitespaceTokenizer::new));
  }

  private static AnalysisProvider<TokenizerFactory> tokenizer(Supplier<Tokenizer> tokenizer) {
    return (index, env, name, settings) -> TokenizerFactory.newFactory(name, tokenizer);
  }

  @Override
  public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
    return Map.of("html_strip", (index, env, name, settings) -> new HtmlStrip(name));
  }

  private record HtmlStrip(String name) implements CharFilterFactory {
    @Override
    public Reader create(Reader text) {
      return new HTMLStripCharFilter(text);
    }
  }

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return Map.of(
        "english", analyzer(EnglishAnalyzer::new),
        "keyword", analyzer(KeywordAnalyzer::new),
        "simple", analyzer(SimpleAnalyzer::new),
        "whitespace", analyzer(WhitespaceAnalyzer::new));
  }

  private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> analyzer(
      Supplier<Analyzer> analyzer) {
    return (index, env, name, settings) ->
        new PreBuiltAnalyzerProvider(name, AnalyzerScope.INDEX, analyzer.get());
  }
}
