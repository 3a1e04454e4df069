package emporium.payment.payment.web;

import emporium.payment.payment.HandleNotice;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Webhooks")
class WebhookController {

  private static final ProblemType SIGNATURE_INVALID =
      new ProblemType(
          "signature-invalid", HttpStatus.UNAUTHORIZED, "The signature is not the provider's");

  private final HandleNotice handleNotice;

  WebhookController(HandleNotice handleNotice) {
    this.handleNotice = handleNotice;
  }

  @PostMapping("/api/payments/webhooks/sandbox")
  @Operation(
      operationId = "receiveSandboxNotice",
      summary = "Where the sandbox provider tells what became of a payment")
  ResponseEntity<?> receive(
      @RequestHeader("Emporium-Signature") String signature, @RequestBody byte[] body) {
    return handleNotice.handle(signature, body)
        ? ResponseEntity.noContent().build()
        : Problem.of(SIGNATURE_INVALID).detail("The notice was not used.").toResponse();
  }
}
