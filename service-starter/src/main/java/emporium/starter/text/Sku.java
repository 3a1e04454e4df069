package emporium.starter.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A merchant's own number of a variant. It is kept in upper case, however it was written, so that
 * {@code case-x-a} and {@code Case-X-A} are one.
 */
public record Sku(@JsonValue String value) {

  public static final int MAX_LENGTH = 40;

  private static final Pattern FORMAT = Pattern.compile("[A-Z0-9][A-Z0-9._-]*");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Sku {
    if (!value.chars().allMatch(c -> c < 0x80)) {
      // Upper case of some letters is ASCII.
      throw new InvalidText("Use only A-Z, 0-9, dot, - and _");
    }
    value = value.strip().toUpperCase(Locale.ROOT);
    if (value.length() > MAX_LENGTH) {
      throw new InvalidText("Use at most " + MAX_LENGTH + " characters");
    }
    if (!FORMAT.matcher(value).matches()) {
      throw new InvalidText("Use only A-Z, 0-9, dot, - and _, and begin with a letter or digit");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
