package emporium.payment.payment.web;

import emporium.events.Money;
import emporium.events.payment.PaymentFailed;
import emporium.payment.payment.FindPayment;
import emporium.payment.payment.Payment;
import emporium.payment.payment.PaymentStatus;
import emporium.payment.payment.TransactionLog;
import emporium.starter.problem.Problem;
import emporium.starter.security.CurrentCustomer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Payments")
class PaymentController {

  private final FindPayment findPayment;

  PaymentController(FindPayment findPayment) {
    this.findPayment = findPayment;
  }

  /**
   * @param actionUrl where the shopper pays, while that is what it waits for
   * @param transactions everything that happened to it, oldest first
   */
  record PaymentResponse(
      UUID paymentId,
      UUID orderId,
      PaymentStatus status,
      Money amount,
      @Nullable String method,
      @Nullable String actionUrl,
      PaymentFailed.@Nullable Reason failure,
      List<Transaction> transactions) {

    /** One thing that happened. */
    record Transaction(TransactionLog.Kind kind, Money amount, Instant at) {}

    static PaymentResponse of(Payment payment, List<TransactionLog.Entry> transactions) {
      return new PaymentResponse(
          payment.id(),
          payment.orderId(),
          payment.status(),
          payment.amount(),
          payment.method().orElse(null),
          payment.actionUrl().orElse(null),
          payment.failure().orElse(null),
          transactions.stream()
              .map(entry -> new Transaction(entry.kind(), entry.amount(), entry.happenedAt()))
              .toList());
    }
  }

  @GetMapping("/api/payments")
  @Operation(operationId = "findPayment", summary = "The payment of one of your orders")
  PaymentResponse find(@RequestParam UUID orderId, CurrentCustomer who) {
    return findPayment
        .ofOrder(orderId, who.customerId())
        .map(found -> PaymentResponse.of(found.payment(), found.transactions()))
        .orElseThrow(() -> Problem.notFound("This payment").toException());
  }
}
