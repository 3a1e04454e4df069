package emporium.catalog.product;

import emporium.catalog.locale.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer chooses of, such as a size.
 *
 * @param code names it for ever: {@code size}
 */
public record Option(String code, List<Localized> name, List<Value> values) {

  public Option {
    name = List.copyOf(name);
    values = List.copyOf(values);
  }

  /**
   * @param code names it for ever: {@code xl}
   * @param swatch its colour as {@code #rrggbb}, where it has one
   */
  public record Value(String code, List<Localized> name, @Nullable String swatch) {

    public Value {
      name = List.copyOf(name);
    }
  }

  /** The value with a code. */
  Value value(String valueCode) {
    return values.stream()
        .filter(value -> value.code().equals(valueCode))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code + " has no " + valueCode));
  }
}
