package emporium.payment.config;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param publicUrl where browsers find the shop
 * @param askAfter the first pause after which a silent provider is asked; it doubles every time
 * @param checkInterval how often attempts and refunds are looked for whose pause is over
 */
@ConfigurationProperties("emporium.payment")
public record PaymentProperties(
    URI publicUrl, Duration askAfter, Duration checkInterval, Sandbox sandbox) {

  /**
   * @param webhookSecret signs the sandbox provider's events
   * @param paymentWindow how long an order waits for a card
   * @param slowBank how long the bank of the time-out card takes
   * @param webhookInterval how often it looks for outcomes it has not sent yet
   */
  public record Sandbox(
      String webhookSecret, Duration paymentWindow, Duration slowBank, Duration webhookInterval) {}
}
