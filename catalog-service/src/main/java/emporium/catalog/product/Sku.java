package emporium.catalog.product;

import java.util.regex.Pattern;

/** The merchant's own number of a product. It never changes. */
public record Sku(String value) {

  public static final String FORMAT = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

  private static final Pattern PATTERN = Pattern.compile(FORMAT);

  public Sku {
    if (!PATTERN.matcher(value).matches()) {
      throw new IllegalArgumentException("not a SKU: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
