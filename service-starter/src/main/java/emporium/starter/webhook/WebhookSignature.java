package emporium.starter.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.jspecify.annotations.Nullable;

/**
 * Signs webhook events: {@code t=<epoch seconds>,v1=<hex HMAC-SHA-256 of "t.body">}. The time is
 * signed too, so that an event somebody recorded is of no use later.
 */
public final class WebhookSignature {

  /** The header it travels in. */
  public static final String HEADER = "Emporium-Signature";

  private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final String secret;

  public WebhookSignature(String secret) {
    this.secret = secret;
  }

  /** The header for a body that is sent now. */
  public String sign(byte[] body, Instant now) {
    long seconds = now.getEpochSecond();
    return "t=" + seconds + ",v1=" + Hex.encodeHexString(mac(seconds, body));
  }

  /** Whether the holder of the secret signed this body, within five minutes of now. */
  public boolean isValid(@Nullable String signature, byte[] body, Instant now) {
    Matcher parts = FORM.matcher(Objects.requireNonNullElse(signature, ""));
    if (!parts.matches()) {
      return false;
    }
    long seconds = Long.parseLong(parts.group(1));
    boolean fresh =
        Duration.between(Instant.ofEpochSecond(seconds), now).abs().compareTo(TOLERANCE) <= 0;
    return fresh
        && MessageDigest.isEqual(HexFormat.of().parseHex(parts.group(2)), mac(seconds, body));
  }

  private byte[] mac(long seconds, byte[] body) {
    Mac mac =
        HmacUtils.getInitializedMac(
            HmacAlgorithms.HMAC_SHA_256, secret.getBytes(StandardCharsets.UTF_8));
    mac.update((seconds + ".").getBytes(StandardCharsets.UTF_8));
    return mac.doFinal(body);
  }
}
