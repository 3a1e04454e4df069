package emporium.starter.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebhookSignatureTests {

  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
  private static final byte[] BODY = "{\"paid\":true}".getBytes(StandardCharsets.UTF_8);

  private final WebhookSignature ours = new WebhookSignature("secret");

  @Test
  void knowsItsOwn() {
    assertThat(ours.isValid(ours.sign(BODY, NOW), BODY, NOW.plusSeconds(60))).isTrue();
  }

  @Test
  void refusesAnotherBodyAnotherKeyAndAnOldOne() {
    String signature = ours.sign(BODY, NOW);

    assertThat(ours.isValid(signature, "{}".getBytes(StandardCharsets.UTF_8), NOW)).isFalse();
    assertThat(new WebhookSignature("guess").isValid(signature, BODY, NOW)).isFalse();
    assertThat(ours.isValid(signature, BODY, NOW.plus(Duration.ofMinutes(6)))).isFalse();
    assertThat(ours.isValid("nonsense", BODY, NOW)).isFalse();
    assertThat(ours.isValid(null, BODY, NOW)).isFalse();
  }
}
