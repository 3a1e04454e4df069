package emporium.catalog.product;

import emporium.starter.text.Sku;
import emporium.starter.text.Slug;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes addresses of titles. */
@Component
public class SuggestSlug {

  private static final int ENOUGH = 1000;

  /** Slugs for a title, the nicest first: the title, the title with the SKU, and then numbered. */
  public Stream<Slug> of(String title, Sku sku) {
    String words = wordsOf(title);
    String start = words.isEmpty() ? "product" : words;
    String withSku = join(start, wordsOf(sku.value()));
    Stream<String> candidates =
        Stream.concat(
            words.isEmpty() ? Stream.of(withSku) : Stream.of(start, withSku),
            Stream.iterate(2, n -> n + 1)
                .limit(ENOUGH)
                .map(n -> join(withSku, Integer.toString(n))));
    return candidates.flatMap(SuggestSlug::slug);
  }

  private static Stream<Slug> slug(String candidate) {
    try {
      return Stream.of(new Slug(candidate));
    } catch (IllegalArgumentException e) {
      // A title that reads like an id.
      return Stream.empty();
    }
  }

  private static String join(String start, String end) {
    int room = Slug.MAX_LENGTH - end.length() - 1;
    String cut = start.substring(0, Math.min(start.length(), room)).replaceAll("-$", "");
    return end.isEmpty() ? cut : cut + "-" + end;
  }

  private static String wordsOf(String text) {
    String latin = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String words = latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = words.substring(0, Math.min(words.length(), Slug.MAX_LENGTH));
    return cut.replaceAll("^-|-$", "");
  }
}
