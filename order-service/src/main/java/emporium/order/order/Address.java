package emporium.order.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where the parcel goes.
 *
 * @param country ISO 3166-1 alpha-2 code
 */
@Embeddable
public record Address(
    @NotBlank @Size(max = 100) String recipient,
    @NotBlank @Size(max = 100) @Column(name = "address_line1") String line1,
    @Size(max = 100) @Column(name = "address_line2") @Nullable String line2,
    @NotBlank @Size(max = 20) String postalCode,
    @NotBlank @Size(max = 100) String city,
    @Size(max = 100) @Nullable String region,
    @Pattern(regexp = "[A-Z]{2}", message = "must be a two-letter country code") @NotBlank String country) {}
