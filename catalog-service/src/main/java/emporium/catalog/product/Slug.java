package emporium.catalog.product;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The last part of a product page's address, such as {@code trail-boot}. */
public record Slug(String value) {

  public static final String FORMAT = "[a-z0-9]+(-[a-z0-9]+)*";
  public static final int MAX_LENGTH = 120;

  private static final Pattern PATTERN = Pattern.compile(FORMAT);

  public Slug {
    if (value.length() > MAX_LENGTH || !PATTERN.matcher(value).matches()) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  /** The slug a title suggests; the SKU steps in where a title has no Latin letters. */
  public static Slug suggestedBy(String title, Sku sku) {
    String words = wordsOf(title);
    return new Slug(words.isEmpty() ? wordsOf("product " + sku) : words);
  }

  /** Another slug for a title that is taken. */
  public Slug with(Sku sku) {
    String end = "-" + wordsOf(sku.value());
    String start = value.substring(0, Math.min(value.length(), MAX_LENGTH - end.length()));
    return new Slug((start + end).replaceAll("-+", "-"));
  }

  private static String wordsOf(String text) {
    String latin = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String words = latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = words.substring(0, Math.min(words.length(), MAX_LENGTH));
    return cut.replaceAll("^-|-$", "");
  }

  @Override
  public String toString() {
    return value;
  }
}
