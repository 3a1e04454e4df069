package emporium.payment.payment.web;

import emporium.payment.payment.HandleWebhook;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Webhooks")
class WebhookController {

  private final HandleWebhook handleWebhook;

  WebhookController(HandleWebhook handleWebhook) {
    this.handleWebhook = handleWebhook;
  }

  @PostMapping("/api/payments/webhooks/{provider}")
  @Operation(
      operationId = "receiveWebhook",
      summary = "Receives the webhook events of payment providers, each signed in its own way")
  ResponseEntity<?> receive(
      @PathVariable String provider,
      @RequestHeader @Parameter(hidden = true) HttpHeaders headers,
      @RequestBody byte[] body) {
    return switch (handleWebhook.handle(provider, headers, body)) {
      case HANDLED -> ResponseEntity.noContent().build();
      case UNKNOWN_PROVIDER -> Problem.notFound("This payment provider").toResponse();
      case INVALID_SIGNATURE ->
          Problem.of(ProblemType.SIGNATURE_INVALID).detail("The event was ignored.").toResponse();
    };
  }
}
