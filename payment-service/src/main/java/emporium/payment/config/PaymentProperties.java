package emporium.payment.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param publicUrl where browsers find the shop
 * @param askAfter the first pause after which a silent provider is asked; it doubles every time
 */
@ConfigurationProperties("emporium.payment")
public record PaymentProperties(String publicUrl, Duration askAfter, Sandbox sandbox) {

  /**
   * @param webhookSecret signs the sandbox provider's events
   * @param paymentWindow how long an order waits for a card
   * @param slowBank how long the bank of the time-out card takes
   */
  public record Sandbox(String webhookSecret, Duration paymentWindow, Duration slowBank) {}
}
