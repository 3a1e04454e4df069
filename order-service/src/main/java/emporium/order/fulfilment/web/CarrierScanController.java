package emporium.order.fulfilment.web;

import emporium.order.fulfilment.Carriers;
import emporium.order.fulfilment.RecordScan;
import emporium.starter.problem.FieldProblem;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import emporium.starter.webhook.WebhookSignature;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Webhooks")
class CarrierScanController {

  private static final ProblemType PARCEL_UNKNOWN =
      new ProblemType("parcel-unknown", HttpStatus.NOT_FOUND, "No parcel has this tracking number");

  private final Carriers carriers;
  private final RecordScan recordScan;
  private final JsonMapper json;
  private final Validator validator;
  private final Clock clock;

  CarrierScanController(
      Carriers carriers, RecordScan recordScan, JsonMapper json, Validator validator, Clock clock) {
    this.carriers = carriers;
    this.recordScan = recordScan;
    this.json = json;
    this.validator = validator;
    this.clock = clock;
  }

  @PostMapping(path = "/api/carriers/{carrier}/scans", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "receiveScan",
      summary = "Receives what a carrier reports of a parcel, signed with its secret",
      description =
          "Emporium-Signature is t=<epoch seconds>,v1=<hex HMAC-SHA-256 of \"t.body\">, not older"
              + " than five minutes. Repeating an event changes nothing. Report an unknown parcel"
              + " again later.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ScanRequest.class)))
  @ApiResponse(responseCode = "204", description = "Recorded, now or before")
  ResponseEntity<?> receive(
      @PathVariable String carrier,
      @RequestHeader(name = WebhookSignature.HEADER, required = false) @Nullable String signature,
      @RequestBody byte[] body) {
    Optional<String> secret = carriers.webhookSecret(carrier);
    if (secret.isEmpty()) {
      return Problem.notFound("This carrier").toResponse();
    }
    if (!new WebhookSignature(secret.get()).isValid(signature, body, clock.instant())) {
      return Problem.of(ProblemType.SIGNATURE_INVALID).detail("The scan was ignored.").toResponse();
    }
    return switch (recordScan.record(read(body).toReport(carrier))) {
      case RECORDED, KNOWN_BEFORE -> ResponseEntity.noContent().build();
      case UNKNOWN_PARCEL ->
          Problem.of(PARCEL_UNKNOWN).detail("Check it, or report it again later.").toResponse();
    };
  }

  /** The signature is over the bytes, so they are read here and not by the framework. */
  private ScanRequest read(byte[] body) {
    ScanRequest scan;
    try {
      scan = json.readValue(body, ScanRequest.class);
    } catch (JacksonException e) {
      throw invalid(List.of(FieldProblem.inBody("", "is not the JSON of a scan")));
    }
    if (scan == null) {
      throw invalid(List.of(FieldProblem.inBody("", "is missing")));
    }
    List<FieldProblem> errors =
        validator.validate(scan).stream()
            .map(it -> FieldProblem.inBody(it.getPropertyPath().toString(), it.getMessage()))
            .toList();
    if (!errors.isEmpty()) {
      throw invalid(errors);
    }
    return scan;
  }

  private static RuntimeException invalid(List<FieldProblem> errors) {
    return Problem.of(ProblemType.INVALID_REQUEST)
        .detail("Check the fields named in errors.")
        .errors(errors)
        .toException();
  }
}
