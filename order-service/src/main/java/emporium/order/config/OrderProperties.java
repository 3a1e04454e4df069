package emporium.order.config;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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
 * @param carriers whom parcels are shipped with, by id
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
    Streams streams,
    @DefaultValue Map<String, Carrier> carriers,
    SandboxCarrier sandboxCarrier) {

  /**
   * @param name as people know it
   * @param webhookSecret signs its scans
   * @param trackingUrl its page about a parcel, with {@code {number}} in the place of the number
   */
  public record Carrier(String name, String webhookSecret, @Nullable String trackingUrl) {}

  /**
   * A carrier to try the shop with.
   *
   * @param webhookSecret signs its scans
   * @param scanInterval between two scans of a parcel
   * @param checkInterval how often it looks for scans that are due
   */
  public record SandboxCarrier(
      boolean enabled, String webhookSecret, Duration scanInterval, Duration checkInterval) {

    public static final String ID = "sandbox";
  }

  /** How many live streams there may be. */
  public record Streams(int perCustomer, int total) {}
}
