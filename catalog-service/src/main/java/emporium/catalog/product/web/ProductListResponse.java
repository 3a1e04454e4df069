package emporium.catalog.product.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param next the {@code after} of the following page; absent on the last one
 */
@Schema(name = "ProductList")
record ProductListResponse(List<ProductSummaryResponse> items, @Nullable UUID next) {}
