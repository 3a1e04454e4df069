package emporium.user.account;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address in the form accounts are found by: trimmed and in lower case. Providers that
 * tell upper from lower case in the local part are not known to exist, people who type it
 * differently every time are.
 */
public record Email(String value) {

  /** What the HTTP edge checks too, so that a form error is told as one. */
  public static final String SYNTAX =
      "\\s*[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]+\\.[^\\s@.]+\\s*";

  /** RFC 5321's path limit less the angle brackets. */
  public static final int MAX_LENGTH = 254;

  private static final Pattern PATTERN = Pattern.compile(SYNTAX);

  public Email {
    if (value.length() > MAX_LENGTH || !PATTERN.matcher(value).matches()) {
      throw new IllegalArgumentException("not an e-mail address");
    }
    value = value.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a text can be an address at all. */
  public static boolean isValid(String text) {
    return text.length() <= MAX_LENGTH && PATTERN.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
