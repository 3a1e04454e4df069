package emporium.order.fulfilment.sandbox;

import emporium.order.config.OrderProperties;
import emporium.order.fulfilment.Parcel;
import emporium.order.fulfilment.Parcels;
import emporium.order.fulfilment.Scan;
import emporium.order.fulfilment.Shipment;
import emporium.starter.schedule.Job;
import emporium.starter.webhook.SandboxWebhook;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Delivers the parcels it is given: it reports one scan after the other to the webhook, as a real
 * carrier does, and repeats what was not answered. Several instances report the same events.
 */
@Component
@ConditionalOnBooleanProperty("emporium.order.sandbox-carrier.enabled")
class SandboxCarrier {

  private static final Logger log = LoggerFactory.getLogger(SandboxCarrier.class);

  private static final int PARCELS_AT_ONCE = 50;

  /** Where a parcel is seen on its way, one after the other. */
  private static final List<Stop> WAY =
      List.of(
          new Stop("ACCEPTED", "Hamburg"),
          new Stop("IN_TRANSIT", "Kassel"),
          new Stop("OUT_FOR_DELIVERY", "Local depot"),
          new Stop(Scan.DELIVERED, "Front door"));

  private final Parcels parcels;
  private final OrderProperties.SandboxCarrier settings;
  private final Clock clock;
  private final SandboxWebhook webhook;

  SandboxCarrier(
      Parcels parcels,
      OrderProperties settings,
      JsonMapper json,
      Clock clock,
      RestClient.Builder http,
      Environment environment) {
    this.parcels = parcels;
    this.settings = settings.sandboxCarrier();
    this.clock = clock;
    this.webhook =
        new SandboxWebhook(
            "/api/carriers/" + OrderProperties.SandboxCarrier.ID + "/scans",
            this.settings.webhookSecret(),
            json,
            clock,
            http,
            environment);
  }

  private record Stop(String status, String place) {}

  /** What it sends, as JSON. */
  private record Report(
      String eventId, String trackingNumber, String status, String place, Instant scannedAt) {}

  @Bean
  Job deliverSandboxParcels(OrderProperties settings) {
    return new Job(settings.sandboxCarrier().checkInterval(), this::deliver);
  }

  void deliver() {
    parcels
        .findUnderWay(OrderProperties.SandboxCarrier.ID, Limit.of(PARCELS_AT_ONCE))
        .forEach(parcel -> dueReport(parcel).ifPresent(this::send));
  }

  /** The next scan, once the pause after the one before is over. */
  private Optional<Report> dueReport(Parcel parcel) {
    Instant now = clock.instant();
    Instant lastAt =
        parcel.scans().stream()
            .map(Scan::scannedAt)
            .reduce((_, newest) -> newest)
            .or(parcel::shippedAt)
            .orElseThrow();
    if (now.isBefore(lastAt.plus(settings.scanInterval()))) {
      return Optional.empty();
    }
    List<String> reported = parcel.scans().stream().map(Scan::eventId).toList();
    String number = parcel.shipment().map(Shipment::trackingNumber).orElseThrow();
    return WAY.stream()
        .map(stop ->
            new Report(number + ":" + stop.status(), number, stop.status(), stop.place(), now))
        .filter(report -> !reported.contains(report.eventId()))
        .findFirst();
  }

  private void send(Report report) {
    try {
      webhook.post(report);
    } catch (RestClientException e) {
      log.warn(
          "The sandbox carrier could not reach the webhook and will try again: {}", e.toString());
    }
  }
}
