package emporium.stack.search;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The English ones among the languages of the {@code stemmer} filter. */
final class Stemmer {

  private Stemmer() {}

  static UnaryOperator<TokenStream> named(String filter, Settings settings) {
    String language = settings.get("language", settings.get("name", "porter"));
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "english", "porter" -> PorterStemFilter::new;
      case "porter2" -> tokens -> new SnowballFilter(tokens, new EnglishStemmer());
      case "light_english", "lightenglish", "kstem" -> KStemFilter::new;
      case "minimal_english", "minimalenglish" -> EnglishMinimalStemFilter::new;
      case "possessive_english", "possessiveenglish" -> EnglishPossessiveFilter::new;
      default ->
          throw new IllegalArgumentException(
              "Invalid stemmer class specified: %s in [%s]".formatted(language, filter));
    };
  }
}
