package emporium.payment.receipt.web;

import emporium.payment.receipt.FindReceipt;
import emporium.starter.problem.Problem;
import emporium.starter.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Receipts")
class ReceiptController {

  private final FindReceipt findReceipt;

  ReceiptController(FindReceipt findReceipt) {
    this.findReceipt = findReceipt;
  }

  @GetMapping("/api/payments/{orderId}/receipt")
  @Operation(operationId = "getReceipt", summary = "The receipt of one of your orders")
  ReceiptResponse get(@PathVariable UUID orderId, CurrentUser.Person who) {
    return findReceipt
        .ofOrder(orderId, who.accountId())
        .map(ReceiptResponse::of)
        .orElseThrow(() -> Problem.notFound("This receipt").toException());
  }
}
