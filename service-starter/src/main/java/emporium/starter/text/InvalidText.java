package emporium.starter.text;

/**
 * Text that cannot be what it should be. The message says to a person what to do about it: "Use at
 * most 100 characters". It never repeats the text.
 */
public class InvalidText extends IllegalArgumentException {

  InvalidText(String remedy) {
    super(remedy);
  }

  /** What to do about it, in words for a person. */
  public String remedy() {
    return String.valueOf(getMessage());
  }
}
