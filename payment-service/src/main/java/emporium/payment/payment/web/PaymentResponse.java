package emporium.payment.payment.web;

import emporium.money.Money;
import emporium.payment.payment.Attempt;
import emporium.payment.payment.AttemptStatus;
import emporium.payment.payment.FindPayment.Found;
import emporium.payment.payment.PaymentStatus;
import emporium.payment.payment.Refund;
import emporium.payment.provider.FailureReason;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param dueAt until when it can be paid
 * @param retryMethods ids of the methods another attempt may use now, empty if none may start
 */
@Schema(name = "Payment")
record PaymentResponse(
    UUID paymentId,
    UUID orderId,
    PaymentStatus status,
    Money amount,
    Instant dueAt,
    List<AttemptResponse> attempts,
    List<RefundResponse> refunds,
    List<String> retryMethods) {

  /**
   * @param method id of the method
   * @param actionUrl where the customer pays, while that is what it waits for
   */
  @Schema(name = "PaymentAttempt")
  record AttemptResponse(
      UUID attemptId,
      String method,
      AttemptStatus status,
      @Nullable String actionUrl,
      @Nullable String methodLabel,
      @Nullable FailureReason failureReason,
      Instant startedAt) {

    static AttemptResponse of(Attempt attempt) {
      return new AttemptResponse(
          attempt.id(),
          attempt.method(),
          attempt.status(),
          attempt.actionUrl().orElse(null),
          attempt.methodLabel().orElse(null),
          attempt.failure().orElse(null),
          attempt.startedAt());
    }
  }

  /** Money that goes back. */
  @Schema(name = "Refund")
  record RefundResponse(UUID refundId, Refund.Status status, Money amount, Instant requestedAt) {}

  static PaymentResponse of(Found found, List<String> retryMethods) {
    return new PaymentResponse(
        found.payment().id(),
        found.payment().orderId(),
        found.payment().status(),
        found.payment().amount(),
        found.payment().dueAt(),
        found.attempts().stream().map(AttemptResponse::of).toList(),
        found.refunds().stream()
            .map(refund ->
                new RefundResponse(
                    refund.id(), refund.status(), refund.amount(), refund.requestedAt()))
            .toList(),
        retryMethods);
  }
}
