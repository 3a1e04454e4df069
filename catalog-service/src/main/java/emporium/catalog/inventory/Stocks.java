package emporium.catalog.inventory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All stock. Several are locked in the order of their ids, so two writers never deadlock. */
interface Stocks extends Repository<Stock, UUID> {

  Stock save(Stock stock);

  @Query("from Stock s where s.productId in :productIds")
  List<Stock> findOfProducts(Collection<UUID> productIds);

  /**
   * Locks one row after the other along the primary key. The order of an {@code IN} list is the
   * optimizer's own choice, therefore the hint.
   */
  @NativeQuery(
      """
      SELECT * FROM stock FORCE INDEX (PRIMARY)
      WHERE variant_id IN (:variantIds) ORDER BY variant_id FOR UPDATE
      """)
  List<Stock> findAllAndLock(Collection<UUID> variantIds);
}
