package emporium.order.checkout.client;

import static java.util.stream.Collectors.joining;

import emporium.events.Money;
import emporium.order.checkout.ProductCatalog;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** {@code GET /internal/products?ids=…} of catalog-service. */
@Component
class HttpProductCatalog implements ProductCatalog {

  private final RestClient catalogClient;
  private final Remote remote;

  HttpProductCatalog(RestClient catalogClient, Remote remote) {
    this.catalogClient = catalogClient;
    this.remote = remote;
  }

  private record ProductBody(
      UUID productId,
      String sku,
      String title,
      Money price,
      @Nullable String picture,
      boolean active) {}

  @Override
  public List<Product> find(Collection<UUID> productIds) {
    String ids = productIds.stream().map(UUID::toString).collect(joining(","));
    return remote.call("catalog-service", () -> Objects.requireNonNull(fetch(ids))).stream()
        .filter(ProductBody::active)
        .map(p -> new Product(p.productId(), p.sku(), p.title(), p.price(), p.picture()))
        .toList();
  }

  private @Nullable List<ProductBody> fetch(String ids) {
    return catalogClient
        .get()
        .uri("/internal/products?ids={ids}", ids)
        .retrieve()
        .body(new ParameterizedTypeReference<List<ProductBody>>() {});
  }
}
