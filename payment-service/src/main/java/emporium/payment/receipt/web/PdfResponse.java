package emporium.payment.receipt.web;

import emporium.payment.receipt.PrintDocument.Outcome;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import java.time.Duration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document over HTTP. */
final class PdfResponse {

  private static final ProblemType NOT_READY =
      new ProblemType(
          "document-not-ready", HttpStatus.CONFLICT, "The document is still being prepared");

  private PdfResponse() {}

  static ResponseEntity<?> of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Printed(var number, var pdf) ->
          ResponseEntity.ok()
              .contentType(MediaType.APPLICATION_PDF)
              .header(
                  HttpHeaders.CONTENT_DISPOSITION,
                  ContentDisposition.attachment().filename(number + ".pdf").build().toString())
              .body(pdf);
      case Outcome.NotYet() ->
          Problem.of(NOT_READY)
              .detail("Try again in a few seconds.")
              .retryAfter(Duration.ofSeconds(2))
              .toResponse();
      case Outcome.NotFound() -> Problem.notFound("This document").toResponse();
    };
  }
}
