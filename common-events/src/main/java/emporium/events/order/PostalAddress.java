package emporium.events.order;

import org.jspecify.annotations.Nullable;

/**
 * Where a parcel goes.
 *
 * @param country ISO 3166-1 alpha-2 code, such as {@code DE}
 */
public record PostalAddress(
    String recipient,
    String line1,
    @Nullable String line2,
    String postalCode,
    String city,
    @Nullable String region,
    String country) {}
