package emporium.order.fulfilment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;

/** All parcels, without a database. */
final class InMemoryParcels implements Parcels {

  private final Map<UUID, Parcel> parcels = new LinkedHashMap<>();

  @Override
  public Parcel save(Parcel parcel) {
    parcels.put(parcel.getId(), parcel);
    return parcel;
  }

  @Override
  public Optional<Parcel> findById(UUID parcelId) {
    return Optional.ofNullable(parcels.get(parcelId));
  }

  @Override
  public List<Parcel> findOf(Collection<UUID> orderIds) {
    return parcels.values().stream().filter(it -> orderIds.contains(it.orderId())).toList();
  }

  @Override
  public Optional<Parcel> findTracked(String carrier, String trackingNumber) {
    return parcels.values().stream()
        .filter(parcel ->
            parcel
                .shipment()
                .filter(it -> it.carrier().equals(carrier))
                .filter(it -> it.trackingNumber().equals(trackingNumber))
                .isPresent())
        .findFirst();
  }

  @Override
  public Optional<UUID> findOrderOf(String carrier, String trackingNumber) {
    return findTracked(carrier, trackingNumber).map(Parcel::orderId);
  }

  @Override
  public List<Parcel> findUnderWay(String carrier, Limit limit) {
    throw new UnsupportedOperationException("The sandbox carrier's own");
  }
}
