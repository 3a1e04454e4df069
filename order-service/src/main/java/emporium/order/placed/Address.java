package emporium.order.placed;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A postal address.
 *
 * @param country ISO 3166-1 alpha-2 code
 */
@Embeddable
public record Address(
    String recipient,
    String line1,
    @Nullable String line2,
    String postalCode,
    String city,
    @Nullable String region,
    String country) {}
