package emporium.order.backoffice.web;

import emporium.order.fulfilment.web.TrackingNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param carrier its id
 * @param trackingNumber spaces and case do not matter
 */
record ShipParcelRequest(
    @NotBlank(message = "Choose a carrier") @Size(max = 40) String carrier,
    @NotBlank(message = "Enter the tracking number") @Pattern(
            regexp = TrackingNumber.FORM,
            message = "Enter 4 to 40 letters, digits and hyphens")
        String trackingNumber) {}
