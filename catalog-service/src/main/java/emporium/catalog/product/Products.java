package emporium.catalog.product;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Products extends Repository<Product, UUID> {

  Product saveAndFlush(Product product);

  @Query("select p.productId from Product p where p.sku = :sku")
  Optional<UUID> findIdBySku(String sku);

  @Query("select p.sku from Product p where p.slug = :slug")
  Optional<String> findSkuBySlug(String slug);

  @Query("from Product p join fetch p.category where p.productId = :productId")
  Optional<Product> findByProductId(UUID productId);

  @Query("from Product p join fetch p.category where p.slug = :slug")
  Optional<Product> findBySlug(String slug);

  @Query("from Product p join fetch p.category where p.productId in :productIds")
  List<Product> findAllByProductIdIn(Collection<UUID> productIds);

  /**
   * Newest first. A page starts below the last product of the page before, so what is added
   * meanwhile neither repeats nor hides a product.
   */
  @Query(
      """
      from Product p join fetch p.category c
      where p.active
        and (:category is null or c.slug = :category)
        and (:after is null or p.productId < :after)
      order by p.productId desc
      """)
  List<Product> findNewest(@Nullable String category, @Nullable UUID after, Limit limit);

  /** Every product, sold or withdrawn, in the order of their ids. */
  @Query(
      """
      from Product p join fetch p.category
      where (:since is null or p.publishedAt >= :since) and (:after is null or p.productId > :after)
      order by p.productId
      """)
  List<Product> findAllChanged(@Nullable Instant since, @Nullable UUID after, Limit limit);

  /** Takes the row's lock, so that nobody else changes the product in between. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Product p where p.productId = :productId")
  Optional<Product> findAndLock(UUID productId);
}
