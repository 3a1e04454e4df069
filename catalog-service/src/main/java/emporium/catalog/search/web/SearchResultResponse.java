package emporium.catalog.search.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param total all results, not only this page's
 * @param suggestion "did you mean": other words, if these found nothing as they stand
 */
@Schema(name = "SearchResult")
record SearchResultResponse(
    List<FoundProductResponse> items, long total, @Nullable String suggestion) {}
