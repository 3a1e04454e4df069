package emporium.catalog.search.web;

import emporium.catalog.search.CompleteWords;
import emporium.catalog.search.SearchProducts;
import emporium.catalog.search.SearchUnavailable;
import emporium.starter.problem.FieldProblem;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import emporium.starter.text.Slug;
import emporium.starter.text.TextOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Search")
class SearchController {

  private static final CacheControl SHORTLY =
      CacheControl.maxAge(Duration.ofSeconds(10)).cachePublic();

  private final SearchProducts searchProducts;
  private final CompleteWords completeWords;

  SearchController(SearchProducts searchProducts, CompleteWords completeWords) {
    this.searchProducts = searchProducts;
    this.completeWords = completeWords;
  }

  @GetMapping("/api/search")
  @Operation(operationId = "searchProducts", summary = "Products by words, the best match first")
  ResponseEntity<SearchResultResponse> search(
      @RequestParam @NotBlank @Size(max = 100) String q,
      @Parameter(description = "Slug of the only category wanted")
          @RequestParam(required = false)
          @TextOf(Slug.class)
          @Nullable String category,
      @RequestParam(defaultValue = "24") @Min(1) @Max(100) int size,
      @Parameter(description = "Counted from 0")
          @RequestParam(defaultValue = "0")
          @Min(0) @Max(SearchProducts.DEEPEST) int page,
      @Parameter(hidden = true) Locale locale) {
    if ((page + 1) * size > SearchProducts.DEEPEST) {
      throw Problem.of(ProblemType.INVALID_REQUEST)
          .detail("Check the parameters named in errors.")
          .errors(
              List.of(
                  FieldProblem.inParameter(
                      "page", "Use more words; results are not listed beyond this page")))
          .toException();
    }
    SearchProducts.Found found =
        searchProducts.search(new SearchProducts.Criteria(q.strip(), category, size, page));
    return ResponseEntity.ok()
        .cacheControl(SHORTLY)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(
            new SearchResultResponse(
                found.items().stream()
                    .map(product -> FoundProductResponse.of(product, locale))
                    .toList(),
                found.total(),
                found.suggestion()));
  }

  @GetMapping("/api/search/suggest")
  @Operation(operationId = "suggest", summary = "Completions of what is being typed")
  ResponseEntity<CompletionsResponse> suggest(
      @RequestParam @NotBlank @Size(max = 100) String q, @Parameter(hidden = true) Locale locale) {
    return ResponseEntity.ok()
        .cacheControl(SHORTLY)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(CompletionsResponse.of(completeWords.complete(q.strip()), locale));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(SearchUnavailable e) {
    ResponseEntity<ProblemDetail> answer =
        Problem.of(ProblemType.DEPENDENCY_UNAVAILABLE)
            .detail("Search is not available at the moment. Browse the categories instead.")
            .toResponse();
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .header(HttpHeaders.RETRY_AFTER, "5")
        .body(answer.getBody());
  }
}
