package emporium.order.config;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param paymentDeadline how long an order waits for its money before it is cancelled
 * @param taxPercent the value-added tax that prices include
 */
@ConfigurationProperties("emporium.order")
public record OrderProperties(
    URI cartUrl, URI catalogUrl, Duration paymentDeadline, Shipping shipping, int taxPercent) {

  /** What shipping costs, in minor units of the cart's currency. */
  public record Shipping(long standard, long express, long freeStandardFrom) {}
}
