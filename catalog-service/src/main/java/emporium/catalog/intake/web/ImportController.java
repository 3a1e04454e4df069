package emporium.catalog.intake.web;

import emporium.catalog.config.CatalogProperties;
import emporium.catalog.intake.ImportProducts;
import emporium.catalog.intake.ImportReport;
import emporium.catalog.intake.JsonLinesFile;
import emporium.catalog.intake.OutdoorFile;
import emporium.catalog.intake.ProductFile;
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
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Products")
class ImportController {

  private static final ProblemType TOO_LARGE =
      new ProblemType("import-too-large", HttpStatus.CONTENT_TOO_LARGE, "The file is too large");

  private final ImportProducts importProducts;
  private final CatalogProperties properties;

  ImportController(ImportProducts importProducts, CatalogProperties properties) {
    this.importProducts = importProducts;
    this.properties = properties;
  }

  @PostMapping(
      path = "/api/products/import",
      consumes = {"application/x-ndjson", "application/json"})
  @SecurityRequirement(name = "bearer")
  @Operation(
      operationId = "importProducts",
      summary = "Take in a file of products (catalog.write or staff)",
      description =
          "One product on each line, known ones by their SKU. A line that cannot be taken is"
              + " reported and does not keep the others from being taken.",
      requestBody =
          @RequestBody(
              content =
                  @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string"))))
  ImportReport importProducts(
      @Parameter(
              description = "outdoor: a JSON array of {Id, Type, Brand, Name, Description, Price}")
          @RequestParam(required = false)
          @Nullable String mapping,
      HttpServletRequest request)
      throws IOException {
    return importProducts.take(open(mapping, request));
  }

  private ProductFile open(@Nullable String mapping, HttpServletRequest request)
      throws IOException {
    var body = new LimitedInput(request.getInputStream(), properties.largestImport());
    return switch (mapping) {
      case null -> new JsonLinesFile(body, properties.largestImportLine());
      case "outdoor" -> new OutdoorFile(body);
      default ->
          throw Problem.of(ProblemType.INVALID_REQUEST)
              .detail("One thing needs mending.")
              .errors(List.of(FieldProblem.inParameter("mapping", "is not known")))
              .toException();
    };
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(LimitedInput.TooLong e) {
    return Problem.of(TOO_LARGE)
        .detail(
            "The lines within the first "
                + properties.largestImport().toMegabytes()
                + " MB were taken; please send the rest as further files.")
        .toResponse();
  }
}
