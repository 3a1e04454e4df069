package emporium.catalog.product;

import emporium.catalog.category.Categories;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists products on sale, newest first. */
@Component
public class ListProducts {

  private final Products products;
  private final Categories categories;

  ListProducts(Products products, Categories categories) {
    this.products = products;
    this.categories = categories;
  }

  /**
   * @param category slug of the only category wanted
   * @param after the last product of the page before
   * @return empty if there is no such category
   */
  @Transactional(readOnly = true)
  public Optional<List<ProductSnapshot>> list(
      @Nullable String category, @Nullable UUID after, int atMost) {
    return category != null && !categories.existsBySlug(category)
        ? Optional.empty()
        : Optional.of(
            products.findNewest(category, after, Limit.of(atMost)).stream()
                .map(ProductSnapshot::of)
                .toList());
  }

  /**
   * Every product, sold or withdrawn, in the order of ids.
   *
   * @param since leaves out what has not changed from then on
   * @param after the last product of the page before
   */
  @Transactional(readOnly = true)
  public List<ProductSnapshot> listChanged(
      @Nullable Instant since, @Nullable UUID after, int size) {
    return products.findAllChanged(since, after, Limit.of(size)).stream()
        .map(ProductSnapshot::of)
        .toList();
  }

  /** The products that have variants with these ids, withdrawn ones included. */
  @Transactional(readOnly = true)
  public List<ProductSnapshot> listOfVariants(Collection<UUID> variantIds) {
    return products.findAllOfVariants(variantIds).stream().map(ProductSnapshot::of).toList();
  }

  /** The product as it is now, even if it was withdrawn. */
  @Transactional(readOnly = true)
  public Optional<ProductSnapshot> find(UUID productId) {
    return products.findByProductId(productId).map(ProductSnapshot::of);
  }
}
