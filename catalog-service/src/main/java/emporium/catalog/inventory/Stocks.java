package emporium.catalog.inventory;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Every writer locks stock before it changes the product, and several stocks in the order of their
 * ids; that is why two of them never wait for each other.
 */
public interface Stocks extends Repository<Stock, UUID> {

  Stock save(Stock stock);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Stock s where s.productId = :productId")
  Optional<Stock> findAndLock(UUID productId);

  /** Locks the rows one after the other along the primary key, in one statement. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Stock s where s.productId in :productIds order by s.productId")
  List<Stock> findAllAndLock(Collection<UUID> productIds);
}
