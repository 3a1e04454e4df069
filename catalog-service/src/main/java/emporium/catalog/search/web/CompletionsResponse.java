package emporium.catalog.search.web;

import emporium.catalog.search.CompleteWords.Completions;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "Completions")
record CompletionsResponse(
    List<NamedProductResponse> products, List<FoundCategoryResponse> categories) {

  @Schema(name = "NamedProduct")
  record NamedProductResponse(String slug, String title) {}

  static CompletionsResponse of(Completions completions) {
    return new CompletionsResponse(
        completions.products().stream()
            .map(product -> new NamedProductResponse(product.slug(), product.title()))
            .toList(),
        completions.categories().stream().map(FoundCategoryResponse::of).toList());
  }
}
