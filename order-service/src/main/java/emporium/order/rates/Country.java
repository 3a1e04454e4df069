package emporium.order.rates;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A country the shop delivers to.
 *
 * @param code ISO 3166-1 alpha-2
 * @param zone which shipping rates apply
 * @param postcodePattern a regular expression for the whole postcode, absent where there are none
 * @param postcodeExample to show beside the field
 */
public record Country(
    String code,
    String zone,
    @Nullable String postcodePattern,
    @Nullable String postcodeExample,
    boolean regionRequired) {

  /** Whether a postcode has the country's form. */
  public boolean hasPostcode(String postcode) {
    return postcodePattern == null || Pattern.matches(postcodePattern, postcode);
  }
}
