package emporium.order.checkout.client;

import emporium.order.checkout.Carts;
import emporium.order.checkout.StockReservations;
import emporium.order.checkout.client.CatalogApi.LineBody;
import emporium.order.checkout.client.CatalogApi.ReservationBody;
import emporium.order.checkout.client.CatalogApi.SoldOutBody;
import emporium.order.config.OrderProperties;
import emporium.starter.client.Neighbour;
import emporium.starter.client.Neighbours;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

@Component
class HttpStockReservations implements StockReservations {

  private final CatalogApi api;
  private final Neighbour catalogService;

  HttpStockReservations(Neighbours neighbours, OrderProperties settings) {
    this.api = neighbours.client(CatalogApi.class, settings.catalogUrl());
    this.catalogService = neighbours.named("catalog-service");
  }

  @Override
  public List<Shortage> reserve(UUID orderId, List<Carts.Item> items) {
    var reservation =
        new ReservationBody(
            items.stream().map(item -> new LineBody(item.variantId(), item.quantity())).toList());
    return catalogService.call(() -> put(orderId, reservation));
  }

  private List<Shortage> put(UUID orderId, ReservationBody reservation) {
    try {
      api.reserve(orderId, reservation);
      return List.of();
    } catch (HttpClientErrorException.Conflict e) {
      return shortagesIn(e);
    }
  }

  /** Only a conflict that names what is missing means "sold out". */
  private static List<Shortage> shortagesIn(HttpClientErrorException.Conflict e) {
    SoldOutBody body = e.getResponseBodyAs(SoldOutBody.class);
    if (body == null || body.shortages() == null || body.shortages().isEmpty()) {
      throw e;
    }
    return body.shortages().stream()
        .map(missing -> new Shortage(missing.variantId(), missing.requested(), missing.available()))
        .toList();
  }

  @Override
  public void release(UUID orderId) {
    catalogService.call(() -> {
      api.release(orderId);
      return orderId;
    });
  }
}
