package emporium.starter.text;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Free text with something to read in it: a letter, a digit or a symbol. How long it may be is for
 * its place to say, as {@link Line} and {@link Lines} do in requests.
 */
public final class PlainText {

  private final String value;

  private PlainText(String value) {
    this.value = value;
  }

  /**
   * Text without line breaks.
   *
   * @param max how many characters it has at most
   */
  public static PlainText line(String text, int max) {
    return new PlainText(TextRules.line(text, max, PlainText::isReadable));
  }

  /**
   * Text that may have several lines; they end with {@code \n}.
   *
   * @param max how many characters it has at most
   */
  public static PlainText lines(String text, int max) {
    return new PlainText(TextRules.lines(text, max, PlainText::isReadable));
  }

  private static boolean isReadable(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  @JsonValue
  public String value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlainText text && value.equals(text.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
