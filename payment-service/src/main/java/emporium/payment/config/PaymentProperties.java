package emporium.payment.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param askAfter how long a payment may be silent before its provider is asked
 */
@ConfigurationProperties("emporium.payment")
public record PaymentProperties(Duration askAfter, Sandbox sandbox) {

  /**
   * @param webhookSecret signs the sandbox provider's notices
   * @param slowBank how long the bank of the time-out card thinks
   */
  public record Sandbox(String webhookSecret, Duration slowBank) {}
}
