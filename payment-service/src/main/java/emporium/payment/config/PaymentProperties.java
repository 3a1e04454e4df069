package emporium.payment.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param publicUrl where browsers find the shop
 * @param askAfter the first pause after which a silent provider is asked; it doubles every time
 * @param checkInterval how often attempts and refunds are looked for whose pause is over
 * @param locale BCP 47 tag of the language where nobody chose one
 * @param seller who issues receipts
 */
@ConfigurationProperties("emporium.payment")
public record PaymentProperties(
    URI publicUrl,
    Duration askAfter,
    Duration checkInterval,
    String locale,
    Seller seller,
    Sandbox sandbox) {

  /**
   * What the law wants a receipt to say of its issuer.
   *
   * @param address its lines below the name
   * @param registration where the company is registered, and under which number; may be blank
   * @param email where customers ask about a receipt
   */
  public record Seller(
      String name, List<String> address, String vatId, String registration, String email) {}

  /**
   * @param webhookSecret signs the sandbox provider's events
   * @param paymentWindow how long an order waits for a card
   * @param slowBank how long the bank of the time-out card takes
   * @param webhookInterval how often it looks for outcomes it has not sent yet
   */
  public record Sandbox(
      String webhookSecret, Duration paymentWindow, Duration slowBank, Duration webhookInterval) {}
}
