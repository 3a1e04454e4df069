package emporium.catalog.search.web;

import emporium.catalog.search.CompleteWords.NamedProduct;
import emporium.catalog.search.FoundCategory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "Completions")
record CompletionsResponse(List<NamedProduct> products, List<FoundCategory> categories) {}
