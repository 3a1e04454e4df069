package emporium.catalog.imports.web;

import emporium.catalog.config.CatalogProperties;
import emporium.catalog.imports.Imports.Import;
import emporium.catalog.imports.JsonLinesFile;
import emporium.catalog.imports.OutdoorFile;
import emporium.catalog.imports.ProductFile;
import emporium.catalog.imports.ShowImports;
import emporium.catalog.imports.StartImport;
import emporium.catalog.upload.LimitedInput;
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

  private final StartImport startImport;
  private final ShowImports showImports;
  private final CatalogProperties properties;
  private final JsonMapper json;

  ImportController(
      StartImport startImport,
      ShowImports showImports,
      CatalogProperties properties,
      JsonMapper json) {
    this.startImport = startImport;
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
              + " at once and imported afterwards; one that cannot be imported is reported and does"
              + " not stop the others.",
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
    UUID importId = startImport.start(open(mapping, request));
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
              .detail("Check the parameters named in errors.")
              .errors(List.of(FieldProblem.inParameter("mapping", "Send outdoor, or leave it out")))
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
  @Operation(operationId = "listRejectedLines", summary = "The lines that could not be imported")
  ResponseEntity<KeysetPage<RejectedLineResponse>> rejected(
      @PathVariable UUID importId,
      @RequestParam(defaultValue = "100") @Min(1) @Max(500) int size,
      @RequestParam(required = false) @Nullable Cursor after) {
    find(importId);
    Long last = Cursor.keyOf(after, Long::valueOf);
    return KeysetPage.of(
            showImports.rejected(importId, last == null ? 0 : last, size + 1),
            size,
            line -> Cursor.of(line.line()))
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
            "Send files of up to "
                + properties.largestImport().toMegabytes()
                + " MB. Nothing of this one was imported.")
        .toResponse();
  }
}
