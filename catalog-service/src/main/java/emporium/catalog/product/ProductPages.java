package emporium.catalog.product;

import emporium.starter.text.Slug;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The products people look at, cached by id and slug. A change made by this instance is seen at
 * once, one made by another instance when the cache entry ends, which is a matter of seconds; the
 * checkout asks for prices without this cache.
 */
@Component
class ProductPages {

  private static final String CACHE = "product-pages";

  private final Products products;
  private final CacheManager caches;

  ProductPages(Products products, CacheManager caches) {
    this.products = products;
    this.caches = caches;
  }

  @Cacheable(cacheNames = CACHE, unless = "#result == null")
  @Transactional(readOnly = true)
  public Optional<ProductSnapshot> findById(UUID productId) {
    return products.findByProductId(productId).map(ProductSnapshot::of);
  }

  /** The product that has this slug, or else had it. */
  @Cacheable(cacheNames = CACHE, unless = "#result == null")
  @Transactional(readOnly = true)
  public Optional<ProductSnapshot> findBySlug(Slug slug) {
    return products
        .findBySlug(slug.value())
        .or(() -> products.findByFormerSlug(slug.value()))
        .map(ProductSnapshot::of);
  }

  @TransactionalEventListener
  void evict(ProductChanged changed) {
    Cache cache = Objects.requireNonNull(caches.getCache(CACHE));
    cache.evict(changed.productId());
    changed.slugs().forEach(cache::evict);
  }
}
