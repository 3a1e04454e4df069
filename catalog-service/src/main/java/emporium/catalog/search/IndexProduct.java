package emporium.catalog.search;

import emporium.catalog.product.ListProducts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes a product findable as it is now, or not any more. Late and repeated calls change nothing:
 * what is written is read at that moment, under a version that grows with every change.
 */
@Component
public class IndexProduct {

  private final ListProducts listProducts;
  private final SearchDocuments documents;
  private final SearchIndex index;

  IndexProduct(ListProducts listProducts, SearchDocuments documents, SearchIndex index) {
    this.listProducts = listProducts;
    this.documents = documents;
    this.index = index;
  }

  /**
   * @throws SearchUnavailable if it has to be indexed again later
   */
  public void index(UUID productId) {
    listProducts
        .find(productId)
        .ifPresent(product -> documents.of(List.of(product)).forEach(index::write));
  }
}
