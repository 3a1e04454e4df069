package emporium.stack.home;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Tells whether something changed; no protection against anybody who wants it to collide. */
public final class Fingerprint {

  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  public static long of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var checksum = new CRC32C();
    checksum.update(bytes);
    long hash = checksum.getValue();
    for (byte b : bytes) {
      hash = (hash ^ b) * PRIME;
    }
    return hash;
  }
}
