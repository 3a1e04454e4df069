package emporium.order.checkout;

import java.util.regex.Pattern;

/**
 * A client's name for one attempt to place an order: 1 to 64 visible ASCII characters.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/">The
 *     Idempotency-Key HTTP header field</a>
 */
public record IdempotencyKey(String value) {

  private static final Pattern FORM = Pattern.compile("[!-~]{1,64}");

  public IdempotencyKey {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an idempotency key");
    }
  }

  public static boolean isValid(String value) {
    return FORM.matcher(value).matches();
  }
}
