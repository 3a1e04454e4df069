package emporium.catalog.media.web;

import emporium.catalog.config.CatalogProperties;
import emporium.catalog.media.MediaAsset;
import emporium.catalog.media.ShowMediaAsset;
import emporium.catalog.media.StoreMediaArchive;
import emporium.catalog.media.StoreMediaAssets;
import emporium.catalog.media.StoreMediaAssets.Outcome;
import emporium.catalog.media.StoreMediaAssets.Upload;
import emporium.catalog.upload.LimitedInput;
import emporium.starter.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Media")
class MediaController {

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  /** A drawing opened by itself must not act in the shop's name. */
  private static final String DRAWING_ONLY =
      "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private final ShowMediaAsset showMediaAsset;
  private final StoreMediaAssets storeMediaAssets;
  private final StoreMediaArchive storeMediaArchive;
  private final CatalogProperties properties;

  MediaController(
      ShowMediaAsset showMediaAsset,
      StoreMediaAssets storeMediaAssets,
      StoreMediaArchive storeMediaArchive,
      CatalogProperties properties) {
    this.showMediaAsset = showMediaAsset;
    this.storeMediaAssets = storeMediaAssets;
    this.storeMediaArchive = storeMediaArchive;
    this.properties = properties;
  }

  @GetMapping("/api/media/{name}")
  @Operation(operationId = "getMediaAsset", summary = "A picture")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(mediaType = "image/*", schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<byte[]> show(@PathVariable String name) {
    MediaAsset asset =
        showMediaAsset.show(name).orElseThrow(() -> Problem.notFound("This picture").toException());
    return ResponseEntity.ok()
        .cacheControl(FOR_EVER)
        // Weak, so that drawings compress.
        .eTag("W/\"" + asset.sha256() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", DRAWING_ONLY)
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .contentType(MediaType.parseMediaType(asset.contentType()))
        .body(asset.content());
  }

  @PutMapping(
      path = "/api/backoffice/media/{name}",
      consumes = {"image/svg+xml", "image/webp", "image/png", "image/jpeg"})
  @SecurityRequirement(name = "bearer")
  @Operation(
      operationId = "putMediaAsset",
      summary = "Store a picture under a name that is free (catalog.write)",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content =
                  @Content(
                      mediaType = "image/*",
                      schema = @Schema(type = "string", format = "binary"))))
  @ApiResponse(responseCode = "201", description = "Stored", content = @Content)
  @ApiResponse(responseCode = "204", description = "Was stored before", content = @Content)
  ResponseEntity<?> store(
      @PathVariable
          @Pattern(
              regexp = MediaAsset.NAME_FORMAT,
              message =
                  "Use a name of a-z, 0-9 and - that ends in .svg, .webp, .png, .jpg or .jpeg")
          String name,
      @RequestHeader(HttpHeaders.CONTENT_TYPE) String contentType,
      HttpServletRequest request)
      throws IOException {
    // One byte more than allowed is enough to know.
    int limit = (int) properties.largestPicture().toBytes() + 1;
    byte[] content = request.getInputStream().readNBytes(limit);
    MediaType declared = MediaType.parseMediaType(contentType);
    String type = declared.getType() + "/" + declared.getSubtype();
    var upload = new Upload(name, type, content);
    return switch (storeMediaAssets.store(List.of(upload)).getFirst().outcome()) {
      case Outcome.Stored() -> ResponseEntity.status(HttpStatus.CREATED).build();
      case Outcome.AlreadyStored() -> ResponseEntity.noContent().build();
      case Outcome.Refused refusal -> MediaProblems.of(refusal).toResponse();
    };
  }

  @PostMapping(path = "/api/backoffice/media", consumes = "application/x-tar")
  @SecurityRequirement(name = "bearer")
  @Operation(
      operationId = "storeMediaArchive",
      summary = "Store the pictures of a tar archive (catalog.write)",
      description =
          "Each entry is a picture and has its own result, as if it had been sent alone. An archive"
              + " that is cut off, or has anything but plain files named as pictures, is refused"
              + " whole. Sending one again changes nothing.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content =
                  @Content(
                      mediaType = "application/x-tar",
                      schema = @Schema(type = "string", format = "binary"))))
  @ApiResponse(
      responseCode = "200",
      description = "Read to its end; some of its pictures may be refused",
      content = @Content(schema = @Schema(implementation = MediaArchiveResponse.class)))
  ResponseEntity<?> storeAll(HttpServletRequest request) throws IOException {
    var body = new LimitedInput(request.getInputStream(), properties.largestMediaArchive());
    return switch (storeMediaArchive.store(body)) {
      case StoreMediaArchive.Outcome.Done(var pictures) ->
          ResponseEntity.ok(MediaArchiveResponse.of(pictures));
      case StoreMediaArchive.Outcome.Broken() -> MediaProblems.brokenArchive().toResponse();
      case StoreMediaArchive.Outcome.UnfitEntry(var name) ->
          MediaProblems.unfitEntry(name).toResponse();
      case StoreMediaArchive.Outcome.TooManyEntries(var most) ->
          MediaProblems.tooManyEntries(most).toResponse();
    };
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(LimitedInput.TooLong e) {
    return MediaProblems.archiveTooLarge(properties.largestMediaArchive()).toResponse();
  }
}
