package emporium.user.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** The secret in a verification link: 256 random bits. Only its SHA-256 is stored. */
public record VerificationToken(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static VerificationToken next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new VerificationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  String hash() {
    return DigestUtils.sha256Hex(value);
  }

  @Override
  public String toString() {
    return "VerificationToken[…]";
  }
}
