package emporium.cart.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param guestCartsLast how long a guest's cart is kept after its last change
 * @param cachedFor how long Redis may answer for MongoDB: seconds
 */
@ConfigurationProperties("emporium.cart")
public record CartProperties(Duration guestCartsLast, Duration cachedFor) {}
