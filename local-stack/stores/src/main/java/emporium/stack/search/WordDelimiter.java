package emporium.stack.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** {@code word_delimiter_graph}. */
final class WordDelimiter {

  private static final Map<String, Integer> ON_BY_DEFAULT =
      Map.of(
          "generate_word_parts", WordDelimiterGraphFilter.GENERATE_WORD_PARTS,
          "generate_number_parts", WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS,
          "split_on_case_change", WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE,
          "split_on_numerics", WordDelimiterGraphFilter.SPLIT_ON_NUMERICS,
          "stem_english_possessive", WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE);

  private static final Map<String, Integer> OFF_BY_DEFAULT =
      Map.of(
          "catenate_words", WordDelimiterGraphFilter.CATENATE_WORDS,
          "catenate_numbers", WordDelimiterGraphFilter.CATENATE_NUMBERS,
          "catenate_all", WordDelimiterGraphFilter.CATENATE_ALL,
          "preserve_original", WordDelimiterGraphFilter.PRESERVE_ORIGINAL,
          "ignore_keywords", WordDelimiterGraphFilter.IGNORE_KEYWORDS);

  private WordDelimiter() {}

  static TokenFilterFactory of(String name, Settings settings, Environment environment) {
    int flags = flags(settings);
    boolean adjustOffsets = settings.getAsBoolean("adjust_offsets", true);
    CharArraySet protectedWords = Analysis.getWordSet(environment, settings, "protected_words");
    return new PlainFilter(
        name,
        InSynonyms.REFUSED,
        tokens ->
            new WordDelimiterGraphFilter(
                tokens,
                adjustOffsets,
                WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE,
                flags,
                protectedWords));
  }

  private static int flags(Settings settings) {
    var options = new LinkedHashMap<String, Integer>(ON_BY_DEFAULT);
    options.putAll(OFF_BY_DEFAULT);
    return options.entrySet().stream()
        .filter(option ->
            settings.getAsBoolean(option.getKey(), ON_BY_DEFAULT.containsKey(option.getKey())))
        .mapToInt(Map.Entry::getValue)
        .reduce(0, (all, flag) -> all | flag);
  }
}
