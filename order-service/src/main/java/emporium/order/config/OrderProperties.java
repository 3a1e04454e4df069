package emporium.order.config;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param currency ISO 4217 code of the shop's currency
 * @param locale BCP 47 tag of the language where nobody chose one
 * @param homeCountry ISO 3166-1 alpha-2 code of the country whose taxes prices contain
 * @param unpaidOrders how many orders a customer may leave unpaid at a time
 * @param keepKeys how long an idempotency key stands for its order
 * @param requestLease how long one request may work on an order before another one with its key
 *     takes over
 * @param deadlineInterval how often overdue orders are looked for
 * @param liveInterval how often changes are looked for that open streams have to show
 */
@ConfigurationProperties("emporium.order")
public record OrderProperties(
    URI cartUrl,
    URI catalogUrl,
    URI paymentUrl,
    String currency,
    String locale,
    String homeCountry,
    int unpaidOrders,
    Duration keepKeys,
    Duration requestLease,
    Duration deadlineInterval,
    Duration liveInterval,
    Streams streams) {

  /** How many live streams there may be. */
  public record Streams(int perCustomer, int total) {}
}
