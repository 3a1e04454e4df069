package emporium.catalog.product;

import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists where what is on sale is to be found, as sitemaps do. */
@Component
public class ListAddresses {

  private final Products products;

  ListAddresses(Products products) {
    this.products = products;
  }

  @Transactional(readOnly = true)
  public List<CategoryAddress> categories() {
    return products.findCategoryAddresses();
  }

  /**
   * Oldest first, so that a new product changes the last page alone.
   *
   * @param page counts from 0
   */
  @Transactional(readOnly = true)
  public List<ProductAddress> products(int page, int size) {
    return products.findAddresses(PageRequest.of(page, size));
  }
}
