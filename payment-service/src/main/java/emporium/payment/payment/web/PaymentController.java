package emporium.payment.payment.web;

import emporium.payment.payment.AskProvider;
import emporium.payment.payment.FindPayment;
import emporium.payment.payment.FindPayment.Found;
import emporium.payment.payment.PayableBy;
import emporium.payment.payment.StartAttempt;
import emporium.payment.payment.StartAttempt.Outcome;
import emporium.payment.payment.web.PaymentResponse.AttemptResponse;
import emporium.starter.problem.FieldProblem;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import emporium.starter.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Payments")
class PaymentController {

  private static final ProblemType NOT_OPEN =
      new ProblemType(
          "payment-not-open", HttpStatus.CONFLICT, "This order cannot be paid any more");
  private static final ProblemType IN_PROGRESS =
      new ProblemType(
          "payment-in-progress", HttpStatus.CONFLICT, "Another payment attempt is in progress");

  private final FindPayment findPayment;
  private final PayableBy payableBy;
  private final StartAttempt startAttempt;
  private final AskProvider askProvider;

  PaymentController(
      FindPayment findPayment,
      PayableBy payableBy,
      StartAttempt startAttempt,
      AskProvider askProvider) {
    this.findPayment = findPayment;
    this.payableBy = payableBy;
    this.startAttempt = startAttempt;
    this.askProvider = askProvider;
  }

  /**
   * @param method its id
   */
  record StartAttemptRequest(
      @NotBlank(message = "Choose a payment method") @Size(max = 40) String method) {}

  @GetMapping("/api/payments/{orderId}")
  @Operation(operationId = "getPayment", summary = "The payment of one of your orders")
  PaymentResponse get(@PathVariable UUID orderId, CurrentUser.Person who) {
    Found found = find(orderId, who);
    return PaymentResponse.of(found, payableBy.methods(found));
  }

  @PostMapping("/api/payments/{orderId}/attempts")
  @Operation(
      operationId = "startPaymentAttempt",
      summary = "Start another payment attempt for one of your orders",
      description = "Repeating a request with the same Idempotency-Key returns the same attempt.")
  @ApiResponse(
      responseCode = "201",
      description = "The attempt has started",
      content = @Content(schema = @Schema(implementation = AttemptResponse.class)))
  @ApiResponse(
      responseCode = "200",
      description = "This request started the attempt before",
      content = @Content(schema = @Schema(implementation = AttemptResponse.class)))
  ResponseEntity<?> start(
      @PathVariable UUID orderId,
      @RequestHeader("Idempotency-Key")
          @Pattern(regexp = "[!-~]{1,64}", message = "Send 1 to 64 visible ASCII characters") String key,
      @Valid @RequestBody StartAttemptRequest request,
      CurrentUser.Person who) {
    var command = new StartAttempt.Command(orderId, who.accountId(), request.method(), key);
    return switch (startAttempt.start(command)) {
      case Outcome.Started(UUID attemptId) -> {
        askProvider.about(attemptId);
        yield ResponseEntity.status(HttpStatus.CREATED)
            .body(AttemptResponse.of(find(orderId, who).attempt(attemptId)));
      }
      case Outcome.AlreadyStarted(UUID attemptId) ->
          ResponseEntity.ok(AttemptResponse.of(find(orderId, who).attempt(attemptId)));
      case Outcome.NotOpen() ->
          Problem.of(NOT_OPEN)
              .detail("It is paid or cancelled, or its payment is overdue.")
              .toResponse();
      case Outcome.InProgress(UUID attemptId) ->
          Problem.of(IN_PROGRESS)
              .detail("Continue that attempt, or wait until it has ended.")
              .with("attempt", AttemptResponse.of(find(orderId, who).attempt(attemptId)))
              .toResponse();
      case Outcome.UnknownMethod() ->
          Problem.of(ProblemType.INVALID_REQUEST)
              .detail("Check the fields named in errors.")
              .errors(
                  List.of(
                      FieldProblem.inBody("method", "Choose one of the payment methods offered")))
              .toResponse();
      case Outcome.NotFound() -> Problem.notFound("This order").toResponse();
    };
  }

  private Found find(UUID orderId, CurrentUser.Person who) {
    return findPayment
        .ofOrder(orderId, who.accountId())
        .orElseThrow(() -> Problem.notFound("This payment").toException());
  }
}
