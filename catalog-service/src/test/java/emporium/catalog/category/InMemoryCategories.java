package emporium.catalog.category;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All categories, without a database. */
public final class InMemoryCategories implements Categories {

  private final Map<String, Category> categories = new HashMap<>();

  @Override
  public Optional<Category> findBySlug(String slug) {
    return Optional.ofNullable(categories.get(slug));
  }

  @Override
  public boolean existsBySlug(String slug) {
    return categories.containsKey(slug);
  }

  @Override
  public Category saveAndFlush(Category category) {
    categories.put(category.slug(), category);
    return category;
  }

  @Override
  public List<StockedCategory> findAllWithProductCount() {
    throw new UnsupportedOperationException("Counting is a query");
  }
}
