package emporium.cart.config;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param publicUrl what browsers see of the shop
 * @param currency ISO 4217 code of the shop's currency
 * @param guestCartsLast how long a guest's cart is kept after its last change
 * @param cachedFor how long Redis may answer for MongoDB: seconds
 * @param sweepInterval how often events are looked for that were left behind in carts
 */
@ConfigurationProperties("emporium.cart")
public record CartProperties(
    URI publicUrl,
    String currency,
    Duration guestCartsLast,
    Duration cachedFor,
    Duration sweepInterval) {}
