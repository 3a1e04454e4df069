package emporium.order.placed;

import java.security.SecureRandom;

/**
 * The short number people read to each other: 40 random bits in Crockford's Base 32, which has no
 * letters that look like digits. It reveals nothing about how much the shop sells.
 */
final class OrderNumber {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private OrderNumber() {}

  /** Such as {@code E-7KQ2-M9XT}. */
  static String random() {
    return "E-" + letters() + "-" + letters();
  }

  private static String letters() {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return letters.toString();
  }
}
