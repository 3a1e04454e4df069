package emporium.order.checkout.client;

import emporium.order.checkout.ProductCatalog;
import emporium.order.checkout.client.CatalogApi.VariantBody;
import emporium.order.config.OrderProperties;
import emporium.order.placed.OrderLine.ChosenOption;
import emporium.order.placed.OrderLine.Goods;
import emporium.starter.client.Neighbour;
import emporium.starter.client.Neighbours;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class HttpProductCatalog implements ProductCatalog {

  private final CatalogApi api;
  private final Neighbour catalogService;

  HttpProductCatalog(Neighbours neighbours, OrderProperties settings) {
    this.api = neighbours.client(CatalogApi.class, settings.catalogUrl());
    this.catalogService = neighbours.named("catalog-service");
  }

  @Override
  public List<Variant> find(Collection<UUID> variantIds, String locale) {
    return catalogService.call(() -> api.variants(variantIds, locale)).items().stream()
        .map(HttpProductCatalog::variant)
        .toList();
  }

  private static Variant variant(VariantBody body) {
    return new Variant(
        new Goods(
            body.variantId(),
            body.productId(),
            body.sku(),
            body.title(),
            body.options().stream()
                .map(option -> new ChosenOption(option.option(), option.value()))
                .toList(),
            body.picture(),
            body.taxClass(),
            body.weightGrams(),
            body.requiresShipping()),
        body.price());
  }
}
