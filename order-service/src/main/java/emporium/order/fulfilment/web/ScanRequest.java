package emporium.order.fulfilment.web;

import emporium.order.fulfilment.RecordScan.Report;
import emporium.order.fulfilment.Scan;
import emporium.starter.text.Line;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier reports of one parcel.
 *
 * @param eventId the same for every repetition of a report
 * @param status such as {@code ACCEPTED}, {@code IN_TRANSIT}, {@code OUT_FOR_DELIVERY}, {@code
 *     DELIVERY_FAILED} or {@code DELIVERED}; others are recorded and shown in general words
 * @param place where, for customers to read
 * @param expectedOn the day on which it should be delivered
 */
record ScanRequest(
    @NotBlank(message = "is required") @Pattern(regexp = "[!-~]{1,100}", message = "Send 1 to 100 visible ASCII characters") String eventId,
    @NotBlank(message = "is required") @Pattern(regexp = TrackingNumber.FORM, message = "Send 4 to 40 letters, digits and hyphens") String trackingNumber,
    @NotBlank(message = "is required") @Pattern(regexp = "[A-Z][A-Z_]{1,29}", message = "Send a word such as IN_TRANSIT") String status,
    @Line(max = 100) @Nullable String place,
    @NotNull(message = "is required") Instant scannedAt,
    @Nullable LocalDate expectedOn) {

  Report toReport(String carrier) {
    return new Report(
        carrier,
        TrackingNumber.canonical(trackingNumber),
        new Scan(eventId, status, place, scannedAt),
        expectedOn);
  }
}
