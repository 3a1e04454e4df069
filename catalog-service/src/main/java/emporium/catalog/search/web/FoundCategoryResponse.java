package emporium.catalog.search.web;

import emporium.catalog.search.FoundCategory;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "FoundCategory")
record FoundCategoryResponse(String slug, String name) {

  static FoundCategoryResponse of(FoundCategory category) {
    return new FoundCategoryResponse(category.slug(), category.name());
  }
}
