package emporium.catalog.category;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All categories. */
public interface Categories extends Repository<Category, UUID> {

  Optional<Category> findBySlug(String slug);

  boolean existsBySlug(String slug);

  Category saveAndFlush(Category category);

  @Query(
      """
      select new emporium.catalog.category.StockedCategory(
          c, (select count(*) from Product p where p.category = c and p.active))
      from Category c
      """)
  List<StockedCategory> findAllWithProductCount();
}
