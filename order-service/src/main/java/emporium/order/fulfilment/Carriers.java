package emporium.order.fulfilment;

import emporium.order.config.OrderProperties;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The carriers that parcels are shipped with: those of the settings. */
@Component
public class Carriers {

  private final TreeMap<String, OrderProperties.Carrier> carriers;

  Carriers(OrderProperties settings) {
    this.carriers = new TreeMap<>(settings.carriers());
    if (settings.sandboxCarrier().enabled()) {
      this.carriers.put(
          OrderProperties.SandboxCarrier.ID,
          new OrderProperties.Carrier(
              "Sandbox Express", settings.sandboxCarrier().webhookSecret(), null));
    }
  }

  /** A carrier to choose. */
  public record Named(String id, String name) {}

  /** By their ids. */
  public List<Named> all() {
    return carriers.entrySet().stream()
        .map(carrier -> new Named(carrier.getKey(), carrier.getValue().name()))
        .toList();
  }

  /** What signs a carrier's scans, if there is that carrier. */
  public Optional<String> webhookSecret(String carrier) {
    return Optional.ofNullable(carriers.get(carrier)).map(OrderProperties.Carrier::webhookSecret);
  }

  /** Empty if there is no such carrier. */
  Optional<Shipment> shipment(String carrier, String trackingNumber) {
    return Optional.ofNullable(carriers.get(carrier))
        .map(it ->
            new Shipment(
                carrier,
                it.name(),
                trackingNumber,
                it.trackingUrl() == null
                    ? null
                    : it.trackingUrl().replace("{number}", trackingNumber)));
  }
}
