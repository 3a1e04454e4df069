package emporium.catalog.intake.web;

import emporium.catalog.config.CatalogProperties;
import emporium.catalog.intake.Imports.Import;
import emporium.catalog.intake.JsonLinesFile;
import emporium.catalog.intake.OutdoorFile;
import emporium.catalog.intake.ProductFile;
import emporium.catalog.intake.ReceiveImport;
import emporium.catalog.intake.ShowImports;
import emporium.starter.paging.Cursor;
import emporium.starter.paging.KeysetPage;
import emporium.starter.problem.FieldProblem;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/backoffice/imports")
@SecurityRequirement(name = "bearer")
@Tag(name = "Imports")
class ImportController {

  private static final ProblemType TOO_LARGE =
      new ProblemType("import-too-large", HttpStatus.CONTENT_TOO_LARGE, "The file is too large");

  private final ReceiveImport receiveImport;
  private final ShowImports showImports;
  private final CatalogProperties properties;
  private final JsonMapper json;

  ImportController(
      ReceiveImport receiveImport,
      ShowImports showImports,
      CatalogProperties properties,
      JsonMapper json) {
    this.receiveImport = receiveImport;
    this.showImports = showImports;
    this.properties = properties;
    this.json = json;
  }

  @PostMapping(consumes = {"application/x-ndjson", "application/json"})
  @Operation(
      operationId = "importProducts",
      summary = "Send a file of products (catalog.write)",
      description =
          "One product on each line, known ones by the SKUs of their variants. Every line is checked"
              + " at once and taken in afterwards; one that cannot be taken is reported and does"
              + " not keep the others from being taken.",
      requestBody =
          @RequestBody(
              content =
                  @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string"))))
  ResponseEntity<ImportResponse> importProducts(
      @Parameter(
              description = "outdoor: a JSON array of {Id, Type, Brand, Name, Description, Price}")
          @RequestParam(required = false)
          @Nullable String mapping,
      HttpServletRequest request)
      throws IOException {
    UUID importId = receiveImport.receive(open(mapping, request));
    return ResponseEntity.accepted()
        .location(URI.create("/api/backoffice/imports/" + importId))
        .body(ImportResponse.of(find(importId)));
  }

  private ProductFile open(@Nullable String mapping, HttpServletRequest request)
      throws IOException {
    var body = new LimitedInput(request.getInputStream(), properties.largestImport());
    return switch (mapping) {
      case null -> new JsonLinesFile(body, properties.largestImportLine(), json);
      case "outdoor" -> new OutdoorFile(body);
      default ->
          throw Problem.of(ProblemType.INVALID_REQUEST)
              .detail("The request has an error.")
              .errors(List.of(FieldProblem.inParameter("mapping", "is not known")))
              .toException();
    };
  }

  @GetMapping
  @Operation(operationId = "listImports", summary = "Imports, the newest first")
  ResponseEntity<KeysetPage<ImportResponse>> list(
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
      @RequestParam(required = false) @Nullable Cursor after) {
    UUID last = Cursor.keyOf(after, UUID::fromString);
    return KeysetPage.of(showImports.list(last, size + 1), size, each -> Cursor.of(each.importId()))
        .map(ImportResponse::of)
        .toResponse();
  }

  @GetMapping("/{importId}")
  @Operation(operationId = "getImport", summary = "How far an import is")
  ImportResponse show(@PathVariable UUID importId) {
    return ImportResponse.of(find(importId));
  }

  @GetMapping("/{importId}/rejected-lines")
  @Operation(operationId = "listRejectedLines", summary = "The lines that could not be taken")
  ResponseEntity<KeysetPage<RejectedLineResponse>> rejected(
      @PathVariable UUID importId,
      @RequestParam(defaultValue = "100") @Min(1) @Max(500) int size,
      @RequestParam(required = false) @Nullable Cursor after) {
    find(importId);
    Long last = Cursor.keyOf(after, Long::valueOf);
    return KeysetPage.of(
            showImports.rejected(importId, last == null ? 0 : last, size + 1), size, line -> Cursor.of(line.line()))
        .map(RejectedLineResponse::of)
        .toResponse();
  }

  private Import find(UUID importId) {
    return showImports
        .show(importId)
        .orElseThrow(() -> Problem.notFound("This import").toException());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(LimitedInput.TooLong e) {
    return Problem.of(TOO_LARGE)
        .detail(
            "Files may have up to "
                + properties.largestImport().toMegabytes()
                + " MB; nothing of this one was taken in. Please send it in parts.")
        .toResponse();
  }
}
