package emporium.order.checkout.client;

import emporium.order.checkout.Carts;
import emporium.order.checkout.StockReservations;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;

/** {@code PUT /internal/reservations/{orderId}} of catalog-service. */
@Component
class HttpStockReservations implements StockReservations {

  private final RestClient catalogClient;
  private final Remote remote;

  HttpStockReservations(RestClient catalogClient, Remote remote) {
    this.catalogClient = catalogClient;
    this.remote = remote;
  }

  private record ReservationBody(List<Carts.Item> lines) {}

  private record SoldOutBody(List<Shortage> shortages) {}

  @Override
  public List<Shortage> reserve(UUID orderId, List<Carts.Item> items) {
    return remote.call("catalog-service", () -> Objects.requireNonNull(put(orderId, items)));
  }

  private List<Shortage> put(UUID orderId, List<Carts.Item> items) {
    return Objects.requireNonNull(
        catalogClient
            .put()
            .uri("/internal/reservations/{orderId}", orderId)
            .body(new ReservationBody(items))
            .exchange((_, response) -> shortagesIn(response)));
  }

  private static List<Shortage> shortagesIn(ConvertibleClientHttpResponse response)
      throws IOException {
    if (response.getStatusCode().is2xxSuccessful()) {
      return List.of();
    }
    if (response.getStatusCode() == HttpStatus.CONFLICT) {
      return Objects.requireNonNull(response.bodyTo(SoldOutBody.class)).shortages();
    }
    throw response.createException();
  }
}
