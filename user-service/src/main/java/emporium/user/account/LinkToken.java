package emporium.user.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** The secret in a mailed link: 256 random bits. Only its SHA-256 is stored. */
public record LinkToken(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  public static LinkToken next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public String hash() {
    return DigestUtils.sha256Hex(value);
  }

  @Override
  public String toString() {
    return "LinkToken[…]";
  }
}
