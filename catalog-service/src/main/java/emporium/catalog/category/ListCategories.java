package emporium.catalog.category;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the categories that have something on sale, by name. */
@Component
public class ListCategories {

  private final Categories categories;

  ListCategories(Categories categories) {
    this.categories = categories;
  }

  @Transactional(readOnly = true)
  public List<StockedCategory> list() {
    return categories.findAllWithProductCount().stream()
        .filter(category -> category.productCount() > 0)
        .toList();
  }
}
