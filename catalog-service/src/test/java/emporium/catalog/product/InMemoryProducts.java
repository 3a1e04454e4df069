package emporium.catalog.product;

import emporium.starter.outbox.Outbox;
import emporium.starter.text.Sku;
import emporium.starter.text.Slug;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.test.util.ReflectionTestUtils;

/** All products, without a database. Saving counts their version, as JPA does. */
public final class InMemoryProducts implements Products {

  private final Map<UUID, Product> products = new HashMap<>();
  private long saved;

  /** The use case with these products. */
  public PublishProduct publishProduct(Outbox outbox) {
    return new PublishProduct(this, outbox, _ -> {});
  }

  @Override
  public Product saveAndFlush(Product product) {
    ReflectionTestUtils.setField(product, "savedVersion", ++saved);
    products.put(product.productId(), product);
    return product;
  }

  @Override
  public Set<UUID> findIdsBySkus(Collection<String> skus) {
    return products.values().stream()
        .filter(product -> skus.stream().map(Sku::new).anyMatch(sku -> hasVariant(product, sku)))
        .map(Product::productId)
        .collect(Collectors.toSet());
  }

  /** Also one that is discontinued. */
  private static boolean hasVariant(Product product, Sku sku) {
    try {
      return product.variantIds().contains(product.variantId(sku));
    } catch (NoSuchElementException e) {
      return false;
    }
  }

  @Override
  public Optional<UUID> findIdBySlug(String slug) {
    return findBySlug(slug).or(() -> findByFormerSlug(slug)).map(Product::productId);
  }

  @Override
  public Optional<Product> findByProductId(UUID id) {
    return Optional.ofNullable(products.get(id));
  }

  @Override
  public Optional<Product> findBySlug(String slug) {
    return products.values().stream()
        .filter(product -> product.slug().value().equals(slug))
        .findFirst();
  }

  @Override
  public Optional<Product> findByFormerSlug(String slug) {
    return products.values().stream().filter(product -> product.had(new Slug(slug))).findFirst();
  }

  @Override
  public List<Product> findAllOfVariants(Collection<UUID> ids) {
    throw new UnsupportedOperationException("A list is a query");
  }

  @Override
  public List<Product> findNewest(@Nullable String category, @Nullable UUID after, Limit limit) {
    throw new UnsupportedOperationException("A list is a query");
  }

  @Override
  public List<Product> findForStaff(
      @Nullable Boolean active,
      @Nullable String category,
      @Nullable String titlePrefix,
      @Nullable String skuPrefix,
      @Nullable String availability,
      @Nullable UUID after,
      int atMost) {
    throw new UnsupportedOperationException("A list is a query");
  }

  @Override
  public List<Product> lockRepriced(Instant now, int atMost) {
    throw new UnsupportedOperationException("A list is a query");
  }

  @Override
  public List<Product> findAllChanged(@Nullable Instant since, @Nullable UUID after, Limit limit) {
    throw new UnsupportedOperationException("A list is a query");
  }

  @Override
  public List<CategoryAddress> findCategoryAddresses() {
    throw new UnsupportedOperationException("A list is a query");
  }

  @Override
  public List<ProductAddress> findAddresses(Pageable page) {
    throw new UnsupportedOperationException("A list is a query");
  }
}
