package emporium.catalog.product;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All products with their variants. */
public interface Products extends Repository<Product, UUID> {

  Product saveAndFlush(Product product);

  @Query("select distinct v.product.productId from Variant v where v.sku in :skus")
  Set<UUID> findIdsBySkus(Collection<String> skus);

  /** The product that has this slug, or had it. */
  @Query(
      """
      select p.productId from Product p where p.slug = :slug
      union all
      select p.productId from Product p join p.formerSlugs former where former = :slug
      """)
  Optional<UUID> findIdBySlug(String slug);

  @Query("from Product p join fetch p.category left join fetch p.variants where p.productId = :id")
  Optional<Product> findByProductId(UUID id);

  @Query("from Product p join fetch p.category left join fetch p.variants where p.slug = :slug")
  Optional<Product> findBySlug(String slug);

  @Query(
      """
      from Product p join fetch p.category left join fetch p.variants
      where p.productId in
          (select f.productId from Product f join f.formerSlugs former where former = :slug)
      """)
  Optional<Product> findByFormerSlug(String slug);

  @Query(
      """
      select distinct p from Product p join fetch p.category left join fetch p.variants
      where p.productId in (select v.product.productId from Variant v where v.variantId in :ids)
      """)
  List<Product> findAllOfVariants(Collection<UUID> ids);

  /**
   * Newest first. A page starts below the last product of the page before, so what is added
   * meanwhile neither repeats nor hides a product.
   */
  @Query(
      """
      select p from Product p join fetch p.category c
      where p.active
        and (:category is null or c.slug = :category)
        and (:after is null or p.productId < :after)
      order by p.productId desc
      """)
  List<Product> findNewest(@Nullable String category, @Nullable UUID after, Limit limit);

  /**
   * Products for staff, withdrawn ones included, newest first.
   *
   * @param titlePrefix how their title in the shop's own language begins, as a pattern of {@code
   *     LIKE}; or one of their SKUs, by the next
   * @param skuPrefix in ASCII, as SKUs are; absent if none begins like that
   * @param availability of at least one of their variants
   */
  @NativeQuery(
      """
      SELECT p.* FROM product p
      WHERE (:active IS NULL OR p.active = :active)
        AND (:after IS NULL OR p.product_id < :after)
        AND (:category IS NULL
          OR p.category_id = (SELECT c.category_id FROM category c WHERE c.slug = :category))
        AND (:titlePrefix IS NULL OR p.product_id IN (
          SELECT t.product_id FROM product t WHERE t.title LIKE :titlePrefix
          UNION SELECT v.product_id FROM variant v WHERE v.sku LIKE :skuPrefix))
        AND (:availability IS NULL OR p.product_id IN (
          SELECT s.product_id FROM stock s JOIN variant v ON v.variant_id = s.variant_id
          WHERE s.availability = :availability AND v.place >= 0))
      ORDER BY p.product_id DESC LIMIT :atMost
      """)
  List<Product> findForStaff(
      @Nullable Boolean active,
      @Nullable String category,
      @Nullable String titlePrefix,
      @Nullable String skuPrefix,
      @Nullable String availability,
      @Nullable UUID after,
      int atMost);

  /** Products with a price that has begun or ended, and that no other instance is busy with. */
  @NativeQuery(
      """
      SELECT * FROM product WHERE price_changes_at <= :now
      ORDER BY price_changes_at LIMIT :atMost FOR UPDATE SKIP LOCKED
      """)
  List<Product> lockRepriced(Instant now, int atMost);

  /** Every product, sold or withdrawn, in the order of their ids. */
  @Query(
      """
      select p from Product p join fetch p.category
      where (:since is null or p.publishedAt >= :since) and (:after is null or p.productId > :after)
      order by p.productId
      """)
  List<Product> findAllChanged(@Nullable Instant since, @Nullable UUID after, Limit limit);

  @Query(
      """
      select new emporium.catalog.product.CategoryAddress(c.slug, count(p), max(p.publishedAt))
      from Product p join p.category c where p.active group by c.slug order by c.slug
      """)
  List<CategoryAddress> findCategoryAddresses();

  @Query(
      """
      select new emporium.catalog.product.ProductAddress(p.slug, p.publishedAt)
      from Product p where p.active order by p.productId
      """)
  List<ProductAddress> findAddresses(Pageable page);
}
