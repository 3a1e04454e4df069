package emporium.starter.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The last part of a page's address, such as {@code trail-boot}: lower-case words of {@code a-z}
 * and {@code 0-9}, joined by {@code -}. What could be read as a UUID is none, so that an address
 * may take either.
 */
public record Slug(@JsonValue String value) {

  public static final int MAX_LENGTH = 120;

  private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** {@link java.util.UUID#fromString} also takes short groups. */
  private static final Pattern ID = Pattern.compile("[0-9a-f]+(-[0-9a-f]+){4}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Slug {
    if (value.length() > MAX_LENGTH) {
      throw new InvalidText("Use at most " + MAX_LENGTH + " characters");
    }
    if (!WORDS.matcher(value).matches()) {
      throw new InvalidText("Use words of a-z and 0-9 joined by -");
    }
    if (ID.matcher(value).matches()) {
      throw new InvalidText("Use something other than a UUID");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
