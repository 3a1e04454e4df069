package emporium.payment.receipt.web;

import emporium.payment.receipt.FindDocuments;
import emporium.payment.receipt.FindDocuments.Document;
import emporium.payment.receipt.PrintDocument;
import emporium.starter.problem.Problem;
import emporium.starter.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Receipts")
class DocumentController {

  private final FindDocuments findDocuments;
  private final PrintDocument printDocument;

  DocumentController(FindDocuments findDocuments, PrintDocument printDocument) {
    this.findDocuments = findDocuments;
    this.printDocument = printDocument;
  }

  record DocumentsResponse(List<DocumentResponse> items) {}

  /**
   * @param kind {@code RECEIPT} or {@code CREDIT_NOTE}
   * @param refundId of a credit note
   */
  @Schema(name = "Document")
  record DocumentResponse(
      String number,
      @Schema(type = "string") String kind,
      @Nullable UUID refundId,
      Instant issuedAt) {

    static DocumentResponse of(Document document) {
      return new DocumentResponse(
          document.number(), document.kind().name(), document.refundId(), document.issuedAt());
    }
  }

  @GetMapping("/api/payments/{orderId}/documents")
  @Operation(
      operationId = "listDocuments",
      summary = "The receipt and the credit notes of one of your orders")
  DocumentsResponse list(@PathVariable UUID orderId, CurrentUser.Person who) {
    return findDocuments
        .ofOrder(orderId, who.accountId())
        .map(all -> new DocumentsResponse(all.stream().map(DocumentResponse::of).toList()))
        .orElseThrow(() -> Problem.notFound("This order").toException());
  }

  @GetMapping("/api/payments/{orderId}/documents/{number}")
  @Operation(
      operationId = "getDocument",
      summary = "A receipt or credit note of one of your orders, as PDF",
      description = "It is always the same, byte by byte.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<?> get(
      @PathVariable UUID orderId, @PathVariable String number, CurrentUser.Person who) {
    return PdfResponse.of(printDocument.ofOrder(orderId, who.accountId(), number));
  }
}
