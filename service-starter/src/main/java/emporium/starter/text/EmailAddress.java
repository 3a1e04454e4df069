package emporium.starter.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An e-mail address as people write it: RFC 5322's {@code addr-spec} without quotes, comments and
 * groups, so that what is stored is what is mailed. The domain may be an international one; its
 * form is that of UTS #46, non-transitional. The part before the @ is ASCII, since mail to others
 * needs SMTPUTF8 on the whole way, which few servers speak.
 *
 * <p>The value keeps upper and lower case of the local part as written; {@link #key()} is what
 * addresses are found, counted and kept unique by.
 */
public record EmailAddress(@JsonValue String value) {

  /** RFC 5321's path limit less the angle brackets, in octets of {@link #ascii()}. */
  public static final int MAX_LENGTH = 254;

  private static final int MAX_LOCAL = 64;
  private static final String MALFORMED = "Enter a valid e-mail address";
  private static final String TOO_LONG = "Enter a shorter e-mail address";

  private static final Pattern DOT_ATOM =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

  /** At least two labels, the last of which is no number: that would be an IP address. */
  private static final Pattern HOST =
      Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z][a-z0-9-]*");

  private static final IDNA DOMAINS =
      IDNA.getUTS46Instance(
          IDNA.USE_STD3_RULES
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ
              | IDNA.CHECK_CONTEXTO
              | IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.NONTRANSITIONAL_TO_UNICODE);

  private static final Set<IDNA.Error> LENGTHS =
      Set.of(IDNA.Error.LABEL_TOO_LONG, IDNA.Error.DOMAIN_NAME_TOO_LONG);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EmailAddress {
    String text = TextRules.normalised(value);
    int at = text.indexOf('@');
    if (at < 0) {
      throw new InvalidText(text.isEmpty() ? "Enter your e-mail address" : MALFORMED);
    }
    String local = text.substring(0, at);
    String domain = text.substring(at + 1);
    if (local.length() > MAX_LOCAL || domain.length() > MAX_LENGTH) {
      throw new InvalidText(TOO_LONG);
    }
    if (!local.chars().allMatch(c -> c < 0x80)) {
      throw new InvalidText("Use only ASCII characters before the @");
    }
    String ascii = toAscii(domain);
    if (!DOT_ATOM.matcher(local).matches() || !HOST.matcher(ascii).matches()) {
      throw new InvalidText(MALFORMED);
    }
    if (local.length() + 1 + ascii.length() > MAX_LENGTH) {
      throw new InvalidText(TOO_LONG);
    }
    value = local + "@" + toUnicode(domain);
  }

  /** Whether a text can be an address at all. */
  public static boolean isValid(String text) {
    try {
      return !new EmailAddress(text).value().isEmpty();
    } catch (InvalidText _) {
      return false;
    }
  }

  /**
   * The form two writings of one address share, in ASCII. Upper and lower case of the local part
   * count as the same: no provider is known to distinguish them, and people do not always type it
   * the same way.
   */
  public String key() {
    return ascii().toLowerCase(Locale.ROOT);
  }

  /** The form mail is sent to, with the domain in the ASCII form of DNS. */
  public String ascii() {
    int at = value.indexOf('@');
    return value.substring(0, at + 1) + toAscii(value.substring(at + 1));
  }

  private static String toAscii(String domain) {
    var info = new IDNA.Info();
    return checked(DOMAINS.nameToASCII(domain, new StringBuilder(), info), info);
  }

  private static String toUnicode(String domain) {
    var info = new IDNA.Info();
    return checked(DOMAINS.nameToUnicode(domain, new StringBuilder(), info), info);
  }

  private static String checked(StringBuilder converted, IDNA.Info info) {
    if (info.hasErrors()) {
      boolean tooLong = info.getErrors().stream().anyMatch(LENGTHS::contains);
      throw new InvalidText(tooLong ? TOO_LONG : MALFORMED);
    }
    return converted.toString();
  }

  /** The octets of the canonical form, for hashes. */
  public byte[] keyBytes() {
    return key().getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public String toString() {
    return value;
  }
}
