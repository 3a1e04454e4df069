package emporium.catalog.product;

import emporium.events.product.ProductEvent;
import emporium.events.product.ProductPublished;
import emporium.events.product.ProductWithdrawn;

/** The facts a product's state stands for. */
public final class ProductEvents {

  private ProductEvents() {}

  public static ProductEvent of(ProductView product) {
    return product.active()
        ? published(product)
        : new ProductWithdrawn(product.productId(), product.version(), product.publishedAt());
  }

  private static ProductPublished published(ProductView product) {
    return new ProductPublished(
        product.productId(),
        product.version(),
        product.sku().value(),
        product.slug().value(),
        product.title(),
        product.description(),
        product.brand(),
        new ProductPublished.Category(product.category().slug(), product.category().name()),
        product.price(),
        product.specifications().stream()
            .map(line -> new ProductPublished.Specification(line.name(), line.value()))
            .toList(),
        product.pictures(),
        product.availability(),
        product.publishedAt());
  }
}
