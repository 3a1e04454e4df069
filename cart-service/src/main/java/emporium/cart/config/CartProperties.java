package emporium.cart.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param guestCartsLast how long a guest's cart is kept after its last change
 * @param cachedFor how long Redis keeps a cart nobody looks at
 */
@ConfigurationProperties("emporium.cart")
public record CartProperties(Duration guestCartsLast, Duration cachedFor) {}
