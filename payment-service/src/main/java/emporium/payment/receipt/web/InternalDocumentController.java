package emporium.payment.receipt.web;

import emporium.payment.receipt.PrintDocument;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Documents for mails. The gateway does not route here. */
@RestController
class InternalDocumentController {

  private final PrintDocument printDocument;

  InternalDocumentController(PrintDocument printDocument) {
    this.printDocument = printDocument;
  }

  @GetMapping("/internal/documents/{number}")
  @Operation(operationId = "getDocument", summary = "A receipt or credit note as PDF")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<?> get(@PathVariable String number) {
    return PdfResponse.of(printDocument.of(number));
  }
}
