package emporium.order.config;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param paymentDeadline how long an order waits for its money before it is cancelled
 * @param keepAttempts how long an idempotency key stands for its order; used again after that, it
 *     places another one
 * @param taxPercent the value-added tax that prices include
 */
@ConfigurationProperties("emporium.order")
public record OrderProperties(
    URI cartUrl,
    URI catalogUrl,
    Duration paymentDeadline,
    Duration keepAttempts,
    Shipping shipping,
    int taxPercent) {

  /** What shipping costs, in minor units of the cart's currency. */
  public record Shipping(long standard, long express, long freeStandardFrom) {}
}
