package emporium.order.fulfilment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All parcels. Whoever changes one has locked its order. */
public interface Parcels extends Repository<Parcel, UUID> {

  Parcel save(Parcel parcel);

  Optional<Parcel> findById(UUID parcelId);

  /** Of some orders, in the order in which they were packed. */
  @Query("select p from Parcel p where p.orderId in :orderIds order by p.packedAt, p.id")
  List<Parcel> findOf(Collection<UUID> orderIds);

  @Query(
      """
      select p from Parcel p
      where p.shipment.carrier = :carrier and p.shipment.trackingNumber = :trackingNumber
      """)
  Optional<Parcel> findTracked(String carrier, String trackingNumber);

  /** Whose order has to be locked before the parcel is read. */
  @Query(
      """
      select p.orderId from Parcel p
      where p.shipment.carrier = :carrier and p.shipment.trackingNumber = :trackingNumber
      """)
  Optional<UUID> findOrderOf(String carrier, String trackingNumber);

  /** What a carrier has to deliver, first come first. */
  @Query(
      """
      select p from Parcel p
      where p.status = SHIPPED and p.shipment.carrier = :carrier order by p.shippedAt
      """)
  List<Parcel> findUnderWay(String carrier, Limit limit);
}
