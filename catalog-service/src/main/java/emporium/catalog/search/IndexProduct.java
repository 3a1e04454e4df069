package emporium.catalog.search;

import emporium.events.product.ProductEvent;
import org.springframework.stereotype.Component;

/** Makes a product findable as it is, or not any more. Late and repeated facts change nothing. */
@Component
public class IndexProduct {

  private final SearchIndex index;

  IndexProduct(SearchIndex index) {
    this.index = index;
  }

  /**
   * @throws SearchUnavailable if the fact has to be told again later
   */
  public void index(ProductEvent event) {
    index.write(event);
  }
}
