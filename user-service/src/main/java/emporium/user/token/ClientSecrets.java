package emporium.user.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks the secrets of clients. They are long and random, so a plain SHA-256 compared in constant
 * time is as good as a slow hash, which would cost each token call some tens of milliseconds.
 */
class ClientSecrets implements PasswordEncoder {

  static String hash(CharSequence secret) {
    return DigestUtils.sha256Hex(secret.toString());
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence secret) {
    return secret == null ? null : hash(secret);
  }

  @Override
  public boolean matches(@Nullable CharSequence secret, @Nullable String stored) {
    return secret != null
        && stored != null
        && MessageDigest.isEqual(
            hash(secret).getBytes(StandardCharsets.US_ASCII),
            stored.getBytes(StandardCharsets.US_ASCII));
  }
}
