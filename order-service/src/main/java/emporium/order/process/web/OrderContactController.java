package emporium.order.process.web;

import emporium.order.process.EraseContact;
import emporium.starter.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Back office")
class OrderContactController {

  private final EraseContact eraseContact;

  OrderContactController(EraseContact eraseContact) {
    this.eraseContact = eraseContact;
  }

  @DeleteMapping("/api/backoffice/orders/{orderId}/contact")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      operationId = "eraseOrderContact",
      summary = "Erase an order's names and addresses in all services; the order stays")
  void erase(@PathVariable UUID orderId) {
    if (!eraseContact.erase(orderId)) {
      throw Problem.notFound("This order").toException();
    }
  }
}
