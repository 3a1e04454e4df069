package emporium.order.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who buys, as known when the order was placed. */
@Embeddable
public record Buyer(
    @Column(name = "customer_id", updatable = false) UUID customerId,
    @Column(name = "customer_email", updatable = false) String email,
    @Column(name = "customer_name", updatable = false) String name) {}
