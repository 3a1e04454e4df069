package emporium.starter.text;

/**
 * Text that cannot be what it should be. The message says in words for a person what is wrong, to
 * follow the name of a field: "has at most 100 characters". It never repeats the text.
 */
public class InvalidText extends IllegalArgumentException {

  InvalidText(String whatIsWrong) {
    super(whatIsWrong);
  }

  /** What is wrong, in words for a person. */
  public String whatIsWrong() {
    return String.valueOf(getMessage());
  }
}
