package emporium.catalog.category.web;

import emporium.catalog.category.ListCategories;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Categories")
class CategoryController {

  private static final CacheControl SHORTLY =
      CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic();

  private final ListCategories listCategories;

  CategoryController(ListCategories listCategories) {
    this.listCategories = listCategories;
  }

  @GetMapping("/api/categories")
  @Operation(operationId = "listCategories", summary = "The categories with something on sale")
  ResponseEntity<List<CategoryResponse>> list(@Parameter(hidden = true) Locale locale) {
    return ResponseEntity.ok()
        .cacheControl(SHORTLY)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(
            listCategories.list().stream()
                .map(category -> CategoryResponse.of(category, locale))
                .sorted(Comparator.comparing(CategoryResponse::name, Collator.getInstance(locale)))
                .toList());
  }
}
