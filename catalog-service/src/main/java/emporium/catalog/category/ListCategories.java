package emporium.catalog.category;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the categories that have something on sale, by their address. */
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
        .sorted(Comparator.comparing(category -> category.category().slug()))
        .toList();
  }
}
