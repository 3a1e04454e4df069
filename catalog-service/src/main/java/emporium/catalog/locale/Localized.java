package emporium.catalog.locale;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A text in one language.
 *
 * @param locale BCP 47 tag, such as {@code en}
 */
public record Localized(String locale, String text) {

  /** A regular expression for the tags that are accepted. */
  public static final String LOCALE = "[a-z]{2,3}(-[A-Z]{2})?";

  /** The text in a language, else in its language without the region, else the first one. */
  public static String in(List<Localized> texts, Locale wanted) {
    return pick(texts, Localized::locale, wanted).text();
  }

  /**
   * What is there in a language, else in its language without the region, else the first one.
   *
   * @param all at least one
   */
  public static <T> T pick(List<T> all, Function<T, String> localeOf, Locale wanted) {
    List<Locale> tags = all.stream().map(localeOf).map(Locale::forLanguageTag).toList();
    Locale found = Locale.lookup(List.of(new Locale.LanguageRange(wanted.toLanguageTag())), tags);
    int index = found == null ? -1 : tags.indexOf(found);
    return all.get(Math.max(0, index));
  }
}
