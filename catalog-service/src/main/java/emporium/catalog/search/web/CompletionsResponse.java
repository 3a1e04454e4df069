package emporium.catalog.search.web;

import emporium.catalog.locale.Localized;
import emporium.catalog.media.web.PictureResponse;
import emporium.catalog.search.CompleteWords.Completions;
import emporium.catalog.search.CompleteWords.NamedProduct;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Schema(name = "Completions")
record CompletionsResponse(
    List<NamedProductResponse> products, List<FoundCategoryResponse> categories) {

  @Schema(name = "NamedProduct")
  record NamedProductResponse(String slug, String title, @Nullable PictureResponse picture) {

    private static NamedProductResponse of(NamedProduct product, Locale locale) {
      String title = Localized.in(product.titles(), locale);
      return new NamedProductResponse(
          product.slug(),
          title,
          product.picture() == null ? null : PictureResponse.of(product.picture(), title, locale));
    }
  }

  static CompletionsResponse of(Completions completions, Locale locale) {
    return new CompletionsResponse(
        completions.products().stream()
            .map(product -> NamedProductResponse.of(product, locale))
            .toList(),
        completions.categories().stream().map(FoundCategoryResponse::of).toList());
  }
}
