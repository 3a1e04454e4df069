package emporium.catalog.product.web;

import emporium.catalog.product.ListProducts;
import emporium.catalog.product.ProductView;
import emporium.events.Money;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Current prices for order-service, without any cache. */
@RestController
class InternalProductController {

  private final ListProducts listProducts;

  InternalProductController(ListProducts listProducts) {
    this.listProducts = listProducts;
  }

  /**
   * @param active whether it is on sale
   */
  record PricedProductResponse(
      UUID productId,
      String sku,
      String title,
      Money price,
      @Nullable String picture,
      boolean active) {

    static PricedProductResponse of(ProductView product) {
      return new PricedProductResponse(
          product.productId(),
          product.sku().value(),
          product.title(),
          product.price(),
          product.pictures().stream().findFirst().orElse(null),
          product.active());
    }
  }

  @GetMapping("/internal/products")
  List<PricedProductResponse> list(@RequestParam @Size(min = 1, max = 200) List<UUID> ids) {
    return listProducts.listByIds(ids).stream().map(PricedProductResponse::of).toList();
  }
}
